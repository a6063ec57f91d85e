import { chromium } from '@playwright/test';
import { chromiumPath } from '#/tools/chromium.ts';
import { serve } from '#/hosting/server.ts';
import { accessible, contrasting } from '#/tests/e2e/checks/accessible.ts';
import { covered } from '#/tests/e2e/checks/focus.ts';
import { pdfOf, problemsOfPdf, toPaper, printing } from '#/tests/e2e/checks/paper.ts';
import { seenTwice } from '#/tests/e2e/checks/second-opinion.ts';
import { fitting } from '#/tests/e2e/checks/sizes.ts';
import { Built } from '#/tests/e2e/built.ts';
const built = await Built.read(process.cwd());
const n = Number(process.argv[2] ?? 20);
const { stop } = await serve('dist', 5960);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const ctx = await browser.newContext({ baseURL: 'http://localhost:5960' });
const page = await ctx.newPage();
const sums = new Map<string, number>();
async function t<T>(name: string, f: () => Promise<T>): Promise<T> {
  const s = performance.now();
  const r = await f();
  sums.set(name, (sums.get(name) ?? 0) + performance.now() - s);
  return r;
}
const looked = built.looked;
console.log(looked.length);
const step = looked.length / n;
for (let i = 0; i < n; i++) {
  const { path } = looked[Math.floor(i * step)]!;
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await t('goto', () => page.goto(path));
  await t('axe', () => accessible(page));
  await t('ibm', () => seenTwice(page));
  await t('fitting', () => fitting(page));
  await t('covered', () => covered(page));
  await t('light', async () => { await page.emulateMedia({ colorScheme: 'light' }); await contrasting(page); });
  await t('dark', async () => { await page.emulateMedia({ colorScheme: 'dark' }); await contrasting(page); });
  await page.setViewportSize({ width: 1280, height: 900 });
  await t('dark2', () => contrasting(page));
  await t('paper', () => toPaper(page));
  const pdf = await t('pdf', () => pdfOf(page));
  await t('readpdf', () => problemsOfPdf(pdf, [], []));
  await t('printing-whole', () => printing(page, []));
}
let total = 0; for (const v of sums.values()) total += v;
for (const [k, v] of sums) console.log(k.padEnd(16), (v / n).toFixed(0).padStart(6), 'ms', (100 * v / total).toFixed(0), '%');
console.log('total', (total / n).toFixed(0));
await browser.close(); await stop();
