import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, parse } from '#/content/reading/parse.ts';
import { bodyOf } from '#/content/reading/read.ts';
import { hashOf } from '#/content/translating/hash.ts';
import type { Collection } from '#/site.config.ts';
import { found } from '#/tests/e2e/built.ts';
import { alphabets, inLetters } from './letters.ts';
import { shownStories } from './stories.ts';

/** A language that nobody speaks: Dutch in other letters. */
interface MadeUp {
  /** Its code in an address, and what it is to a browser, which knows it: its days and countries are in its letters. */
  code: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  alphabet: keyof typeof alphabets;
  /** One of its letters. */
  letter: RegExp;
}

export const madeUp: readonly [MadeUp, MadeUp] = [
  { code: 'qps', lang: 'zgh', dir: 'ltr', alphabet: 'tifinagh', letter: /\p{Script=Tifinagh}/u },
  { code: 'qpa', lang: 'ar', dir: 'rtl', alphabet: 'arabic', letter: /\p{Script=Arabic}/u },
];

/**
 * Gives the project in `root` two languages more, one of them from right to left. Each has a few texts of its own: an
 * introduction, help with a telephone number in it, these stories. The first one has texts that stand otherwise to the
 * Dutch ones.
 */
export function addLanguages(root: string, stories: readonly string[]): void {
  changeTable(root);
  const texts = [{ collection: 'intros', id: 'help' }, helpIn(root), ...stories.map(storyOf)] as const;
  for (const language of madeUp) {
    writeFileSync(
      join(root, 'src/i18n/languages', `${language.code}.ts`),
      `import { allInLetters } from '#/tests/variants/letters.ts';
import nl, { type Strings } from './nl.ts';
export default allInLetters('${language.alphabet}', nl) satisfies Strings;
`,
    );
    for (const text of texts) translate(root, language, text);
  }
  for (const { id, standing } of standingsIn(root))
    translate(root, madeUp[0], { collection: 'about', id }, standing);
}

/** The texts that have a translation, and are shown: the introduction first, then help, then stories. */
export const translatedIn = (root: string): Text[] => [
  { collection: 'intros', id: 'help' },
  helpIn(root),
  ...shownStories(root)
    .filter((id) => existsSync(join(root, 'content', madeUp[0].code, 'stories', `${id}.mdx`)))
    .map(storyOf),
];

interface Text {
  collection: Collection;
  id: string;
}

/** Help that is somebody’s to telephone, where there is any. */
function helpIn(root: string): Text {
  const help = readdirSync(join(root, 'content/nl/help')).map((file) => file.replace('.mdx', ''));
  const phoned = help.find((id) =>
    [dataOf(root, 'help', id).partners].flat().some((partner) => isPhoned(root, partner)),
  );
  return { collection: 'help', id: found(phoned ?? help[0], 'help') };
}

const storyOf = (id: string): Text => ({ collection: 'stories', id });

/** How a translation can stand to the Dutch text, and what has become of the check by a person. */
const standings = ['checked', 'editedAfterCheck', 'behind', 'farBehind'] as const;
type MadeStanding = (typeof standings)[number];

/** Texts of the first language of which a translation stands so. */
export const standingsIn = (root: string): { id: string; standing: MadeStanding }[] => {
  // Of a text with changes noted, the day since which its translation is behind is not the test’s to choose.
  const texts = readdirSync(join(root, 'content/nl/about'))
    .map((file) => file.replace('.mdx', ''))
    .filter((id) => dataOf(root, 'about', id).changes === undefined);
  return standings.map((standing, index) => ({ id: found(texts[index], 'text'), standing }));
};

/** A title in another language, as it stands on the page. */
export const titleIn = (root: string, { alphabet }: MadeUp, collection: string, id: string): string =>
  inLetters(alphabet, String(dataOf(root, collection, id).title));

/** Adds a row for each of them. */
function changeTable(root: string): void {
  const config = join(root, 'src/site.config.ts');
  const text = readFileSync(config, 'utf8');
  const rows = madeUp.map(
    ({ code, lang, dir, alphabet }) =>
      `${code}: { lang: '${lang}', dir: '${dir}', label: '${inLetters(alphabet, 'deze taal')}' },\n`,
  );
  const changed = text.replace(/^ *nl: \{ lang: 'nl'.*\n/m, (row) => [row, ...rows].join(''));
  if (changed === text) throw new Error('src/site.config.ts has no row for nl.');
  writeFileSync(config, changed);
}

function translate(
  root: string,
  { code, alphabet }: MadeUp,
  { collection, id }: Text,
  standing?: MadeStanding,
): void {
  const say = (text: unknown) => JSON.stringify(inLetters(alphabet, String(text)));
  const dutch = join(root, 'content/nl', collection, `${id}.mdx`);
  // Nobody has looked at a text since long: so long its translation may have been behind.
  if (standing === 'farBehind')
    writeFileSync(dutch, readFileSync(dutch, 'utf8').replace(/^updated: .*$/m, `updated: ${longAgo}`));
  const source = readFileSync(dutch);
  const parsed = parse(source);
  if (failed(parsed)) throw new Error(`content/nl/${collection}/${id}.mdx cannot be read.`);
  const { title, summary, updated, label, role } = parsed.data;
  const body = bodyOf(parsed);
  const own = {
    title: inLetters(alphabet, String(title)),
    summary: inLetters(alphabet, String(summary)),
    ...(typeof role === 'string' && { role: inLetters(alphabet, role) }),
  };
  const said = bodyIn(alphabet, body);
  const state = (text: string) => JSON.stringify(hashOf({ collection, data: own, body: text }));
  const isBehind = standing === 'behind' || standing === 'farBehind';
  const followed = isBehind ? '000000000000' : hashOf({ collection, data: parsed.data, body });
  const review =
    standing === 'checked' || standing === 'editedAfterCheck'
      ? `review: { role: tolk, on: ${String(updated)}, hash: ${state(standing === 'checked' ? said : `${said} x`)} }\n`
      : '';
  const folder = join(root, 'content', code, collection);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${id}.mdx`),
    `---
title: ${say(title)}
summary: ${say(summary)}
follows: { hash: "${followed}", on: ${String(updated)} }
${review}${label === undefined ? '' : `label: ${say(label)}\n`}${role === undefined ? '' : `role: ${say(role)}\n`}---

${said}
`,
  );
}

/** A text as its translation says it: all but addresses, tags, and sentences to show, which say what they mean. */
function bodyIn(alphabet: MadeUp['alphabet'], body: string): string {
  const said = (_: string, attribute: string, text: string) => `${attribute}="${inLetters(alphabet, text)}"`;
  return body
    .split(/(<Show>[^<]*<\/Show>|<[^>]*>|\]\([^)]*\)|&#?\w+;)/)
    .map((piece, index) => {
      if (index % 2 === 0) return inLetters(alphabet, piece);
      const [, shown] = /^<Show>([^<]*)/.exec(piece) ?? [];
      if (shown !== undefined)
        return `<Show means="${inLetters(alphabet, shown.replace(/\s+/g, ' ').trim())}">${shown}</Show>`;
      return piece.replace(/(name|title)="([^"]*)"/g, said);
    })
    .join('');
}

const longAgo = '2024-12-01';

const isPhoned = (root: string, partner: unknown) =>
  typeof partner === 'string' && /\d \d/.test(String(dataOf(root, 'partners', partner).phone));

function dataOf(root: string, collection: string, id: string): Record<string, unknown> {
  const parsed = parse(readFileSync(join(root, 'content/nl', collection, `${id}.mdx`)));
  if (failed(parsed)) throw new Error(`content/nl/${collection}/${id}.mdx cannot be read.`);
  return parsed.data;
}
