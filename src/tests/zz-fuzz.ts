// scratch: not part of the project
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { mdxToMdast } from 'satteri';
import { check } from '#/content/check.ts';
import { parse, failed } from '#/content/parse.ts';
import { contentRoutes } from '#/model/routes.ts';
import { site } from '#/site.config.ts';
import { notProse } from '#/content/rules/prose-only.ts';
import { oddIn } from '#/content/text.ts';
site.locales.en = { lang: 'en', dir: 'ltr', label: 'English' };
const valid = 'src/tests/corpus/valid';
const files = readdirSync(valid + '/content', { recursive: true, encoding: 'utf8' }).filter((f) => /\.(mdx|yaml)$/.test(f));
let seed = Number(process.argv[2] ?? 1);
const rnd = (n: number) => { seed = (seed * 48271) % 2147483647; return seed % n; };
const bits = ['---', '\n', '\n\n', ' ', '  ', '\t', ':', ': ', '- ', '# ', '"', "'", '[', ']', '{', '}', '<', '>', '</', '/>', '<Note>', '</Note>', '<!--', '-->', '`', '```', '~~', '**', '_', '![', '](', ')', 'javascript:', 'https://a.nl', '&#123;', '&lt;', '&#0;', '\\', '|', '|-', '|\n|--|\n', '&a ', '*a', '!!x ', '? ', '...', '+++', '%YAML', 'import x', 'export x', '\u0000', '\u202e', '\ufeff', '\r', 'é', '2026-02-30', '2026-11-23T10:00:00', '0b1', '1e999', '.nan', '~', 'null', 'true', '<<: ', '__proto__: ', 'constructor', 'toString', '[^1]', '[^1]: x', '[a]: b', '<br>', '<br/>', '&amp', '&', 'ﬀ', '👩‍👧', 'Odilia', 'Timoer', 'XYZ', 'a'.repeat(300), '\n---\n', '=', '===', '1. ', '>', '> ', '@', '%', '\u2028', '\u00a0', '\u0085'];
const tmp = mkdtempSync('/tmp/fuzz/t-'); cpSync(valid, tmp, { recursive: true });
const end = Date.now() + Number(process.argv[3] ?? 60) * 1000; let n = 0, accepted = 0, diffs = 0, slow = 0;
const FM = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;
while (Date.now() < end) {
  const f = files[rnd(files.length)]!; const orig = readFileSync(`${valid}/content/${f}`, 'utf8');
  let t = orig; const k = 1 + rnd(3);
  for (let i = 0; i < k; i++) { const at = rnd(t.length + 1); const op = rnd(4); const bit = bits[rnd(bits.length)]!;
    if (op === 0) t = t.slice(0, at) + bit + t.slice(at); else if (op === 1) t = t.slice(0, at) + bit + t.slice(at + rnd(12)); else if (op === 2) t = t.slice(0, at) + t.slice(at + 1 + rnd(20)); else { const b2 = rnd(t.length + 1); t = t.slice(0, at) + t.slice(b2, b2 + rnd(40)) + t.slice(at); } }
  writeFileSync(`${tmp}/content/${f}`, t);
  const t0 = performance.now();
  try {
    const r = check(tmp, contentRoutes, '2026-06-15'); n++;
    for (const x of r.findings) if (!x.file || !x.message || !x.mend || /undefined|\[object|NaN|null\b/.test(x.message.replaceAll(/“[^”]*”/g, '') + x.mend.replaceAll(/“[^”]*”/g, '')) || x.message.length > 400 || (x.line !== undefined && (x.line < 1 || x.line > t.split('\n').length + 1) && x.file.endsWith(f)) || (x.line === undefined && x.rule !== 'pictures' && x.rule !== 'place')) { console.log('ODD', f, JSON.stringify(x), JSON.stringify(t).slice(0, 300)); }
    if (!r.findings.some((x) => x.level === 'error')) {
      accepted++;
      if (f.endsWith('.mdx')) {
        const raw = FM.exec(t)?.[1] ?? ''; const y = JSON.stringify(load(raw) ?? {}, (_k, v) => v); const p = parse(Buffer.from(t));
        if (failed(p)) { console.log('ACCEPTED BUT FAILED', JSON.stringify(t)); continue; }
        const days = (v: unknown): unknown => v instanceof Date ? v.toISOString().slice(0, 10) : Array.isArray(v) ? v.map(days) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([a, b]) => [a, days(b)])) : v;
        const theirs = JSON.stringify(days(load(raw) ?? {})); if (theirs !== JSON.stringify(p.data)) { diffs++; console.log('YAML DIFF', theirs, JSON.stringify(p.data)); }
        const content = t.replace(`---${raw}---`, `   ${raw.replace(/[^\r\n]/g, ' ')}   `); const tree = mdxToMdast(content);
        if (JSON.stringify(tree.children.map((c: any) => c.type)) !== JSON.stringify(p.tree.children.map((c: any) => c.type)) || [...notProse({ file: f, tree })].length) { diffs++; console.log('TREE DIFF', JSON.stringify(t)); }
      }
    }
  } catch (e) { console.log('THROW', f, (e as Error).stack?.slice(0, 400), JSON.stringify(t).slice(0, 600)); }
  const ms = performance.now() - t0; if (ms > 1500) { slow++; console.log('SLOW', ms | 0, f, JSON.stringify(t).slice(0, 200)); }
  writeFileSync(`${tmp}/content/${f}`, orig);
}
console.log({ n, accepted, diffs, slow }); rmSync(tmp, { recursive: true });
