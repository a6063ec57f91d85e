import { site } from '#/site.config.ts';
import { addressesOf, unreadOf, type Routes } from './addresses.ts';
import { byPlace, type Finding } from './finding.ts';
import { parseJargon } from './jargon.ts';
import { nameFinder } from './name-finder.ts';
import { officialNames } from './names.ts';
import { parseOutline } from './outline.ts';
import { wordsOf } from './readability.ts';
import { readCorpus, type Corpus, type DataFile, type Document } from './read.ts';
import type { Context, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Exception } from './schemas/common.ts';

/** What a check of the content came to. */
export interface Result {
  /** Worst first, by file and line. */
  findings: Finding[];
  /** Whether the build may go on. */
  buildable: boolean;
  texts: number;
}

/**
 * Checks all content below `root` against every rule, without building and without executing any of it.
 * `npm run controle` prints what it finds; the build refuses to start on an error.
 */
export function check(root: string, routes: Routes, today: string): Result {
  const { corpus, findings } = readCorpus(root);
  const context = contextOf(corpus, routes, today);
  const found = rules.flatMap((rule) => apply(rule, context).map((finding) => ({ rule, finding })));
  const all = [...findings, ...found.map(({ finding }) => finding)].sort(byPlace);
  const stops = found.some(({ rule }) => rule.level === 'error' && !rule.buildGoesOn);
  return { findings: all, buildable: !findings.length && !stops, texts: corpus.documents.length };
}

function apply(rule: Rule, context: Context): Finding[] {
  const remarks = [
    ...context.corpus.documents.flatMap((document) =>
      rule.document && !isExcused(rule, document) ? rule.document(document, context) : [],
    ),
    ...(rule.corpus?.(context) ?? []),
  ];
  return remarks.map((remark) => ({ ...remark, level: rule.level, rule: rule.name }));
}

function isExcused(rule: Rule, { data }: Document): boolean {
  const exceptions = Array.isArray(data.exceptions) ? (data.exceptions as Partial<Exception>[]) : [];
  return rule.excusable === true && exceptions.some((exception) => exception?.rule === rule.name);
}

function contextOf(corpus: Corpus, routes: Routes, today: string): Context {
  const dutch = corpus.documents.filter(({ locale }) => locale === site.sourceLocale);
  const names = officialNames(corpus);
  const terms = dutch
    .filter(({ collection }) => collection === 'terms')
    .flatMap(({ data }) => [data.title, ...[data.aliases ?? []].flat()].map(String));
  const unread = unreadOf(corpus, routes);
  return {
    today,
    corpus,
    source: new Map(dutch.map((document) => [`${document.collection}/${document.id}`, document])),
    addresses: addressesOf(dutch, routes),
    otherPaths: routes.otherPaths,
    pathOf: (document) => routes.pathOf({ ...document, facts: document.data }),
    isUnread: (keyOrPath) => unread.has(keyOrPath),
    outline: parseOutline(corpus.data.outline).data?.paragraphs ?? [],
    paragraphs: idsIn(corpus.data.outline, 'paragraphs'),
    facts: idsIn(corpus.data.facts, 'facts'),
    jargon: new Map(
      Object.entries(parseJargon(corpus.data.jargon).data?.words ?? {}).map(([word, plain]) => [
        word.toLowerCase(),
        plain,
      ]),
    ),
    names,
    findNames: nameFinder(names),
    knownForms: new Set([...terms, ...names]),
    knownWords: new Set([...terms, ...names].flatMap((name) => wordsOf(name.toLowerCase()))),
  };
}

/** The ids in a list of a file of data, also when something else in that file is wrong. */
function idsIn({ data }: DataFile, list: string): string[] {
  const rows: unknown[] = Array.isArray(data[list]) ? data[list] : [];
  return rows.flatMap((row) => {
    const { id } = (row ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}
