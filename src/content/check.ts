import type { Routes } from './addresses.ts';
import { contextOf } from './context.ts';
import { byPlace, type Finding } from './finding.ts';
import { readAnew, type Reading } from '#/content/reading/held.ts';
import { lookedInto } from '#/content/reading/pictures.ts';
import type { Corpus, Document } from '#/content/reading/read.ts';
import type { Context, Rule } from './rule.ts';
import { rules } from '#/content/rules/index.ts';
import type { Exception } from '#/content/schemas/common.ts';
import { missing, ownSettings, type Settings } from './settings.ts';

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
 * `npm run controle` prints what it finds; the build refuses to start on an error. A test hands in settings of its own.
 */
export async function check(
  root: string,
  routes: Routes,
  today: string,
  settings: Settings = ownSettings,
): Promise<Result> {
  return judge(root, readAnew(root, settings.locales), routes, today, settings);
}

/** What the rules say of the content below `root`, which has been read. */
export async function judge(
  root: string,
  { corpus: read, findings }: Reading,
  routes: Routes,
  today: string,
  settings: Settings = ownSettings,
): Promise<Result> {
  const corpus = { ...read, pictures: await lookedInto(root, read.pictures) };
  const before = [...missing(root, settings), ...findings];
  const context = contextOf(corpus, routes, today, settings.locales);
  const found = rules.flatMap((rule) =>
    apply(rule, context, corpus.documents).map((finding) => ({ rule, finding })),
  );
  const all = [...before, ...found.map(({ finding }) => finding)].sort(byPlace);
  const stops = found.some(({ rule }) => rule.level === 'error' && !rule.buildGoesOn);
  return { findings: all, buildable: !before.length && !stops, texts: corpus.documents.length };
}

/** What the rules say of one text among the others: what `judge` says of it, in a part of the time. */
export function judgeText(
  corpus: Corpus,
  file: string,
  routes: Routes,
  today: string,
  settings: Settings = ownSettings,
): Finding[] {
  const context = contextOf(corpus, routes, today, settings.locales);
  const own = corpus.documents.filter((document) => document.file === file);
  return rules
    .flatMap((rule) => apply(rule, context, own))
    .filter((finding) => finding.file === file)
    .sort(byPlace);
}

/** Of one rule in one text, nobody reads more at a time. */
const mostOfOneKind = 20;

function apply(rule: Rule, context: Context, documents: readonly Document[]): Finding[] {
  const remarks = [
    ...documents.flatMap((document) =>
      rule.document && !isExcused(rule, document)
        ? rule.document(document, context).slice(0, mostOfOneKind)
        : [],
    ),
    ...(rule.corpus?.(context) ?? []),
  ];
  return remarks.map((remark) => ({ ...remark, level: rule.level, rule: rule.name }));
}

function isExcused(rule: Rule, { data }: Document): boolean {
  const exceptions = Array.isArray(data.exceptions) ? (data.exceptions as (Partial<Exception> | null)[]) : [];
  return rule.excusable === true && exceptions.some((exception) => exception?.rule === rule.name);
}
