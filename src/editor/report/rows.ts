import { hasEnded, saysWithdrawn } from '#/content/consent.ts';
import { officialNames } from '#/content/context.ts';
import { whenPast } from '#/content/day.ts';
import { leastMeasure, readingOf } from '#/content/dutch/limits.ts';
import { sentencesOf, wordsOf } from '#/content/dutch/readability.ts';
import type { Finding } from '#/content/finding.ts';
import { proseOf } from '#/content/reading/prose.ts';
import { fileOf, type Corpus, type Document } from '#/content/reading/read.ts';
import { isCurrent } from '#/content/rule.ts';
import { readingMeasure } from '#/content/rules/words/reading-measure.ts';
import { stateOf } from '#/content/translating/marks.ts';
import nl from '#/i18n/languages/nl.ts';
import { collections, isSource, isSourceOnly, site } from '#/site.config.ts';

/** What a team wants to know of one text. */
export interface Row {
  file: string;
  title: string;
  findings: Finding[];
  /** Rules that it may break, and why. */
  exceptions: { rule: string; reason: string }[];
  /** How it reads; nothing of a text without prose, or one that cannot be read. */
  reading?: { measure: number; least: number; longest: { text: string; words: number }[] } | undefined;
  /** The day on which somebody last stood by it, and of a law the day on which its state was seen. */
  updated?: string | undefined;
  checked?: string | undefined;
  /** The first day on which the check asks to look at it again. */
  due?: string | undefined;
  /** Of a story: until when it may stand here. */
  consent?: string | undefined;
  /** By the code of a language, how it is with the translation. */
  translations: { locale: string; state: string }[];
}

/** All texts of a kind. */
export interface Kind {
  name: string;
  rows: Row[];
}

/** What the report is made of. */
export interface Report {
  today: string;
  kinds: Kind[];
  /** Findings at no Dutch text: of translations, files of data, pictures, settings. */
  others: Finding[];
}

/** How many of its longest sentences are shown of a text. */
const mostSentences = 3;

/** What there is to say of each Dutch text, by kind; what wants attention first. */
export function reportOf(
  corpus: Corpus,
  findings: readonly Finding[],
  today: string,
  locales: readonly string[],
): Report {
  const names = officialNames(corpus);
  const perFile = Map.groupBy(findings, ({ file }) => file);
  const translated = new Map(corpus.documents.map((document) => [document.file, document]));
  const unread = new Set(corpus.unread.map(fileOf));
  const rows = corpus.documents
    .filter(({ locale }) => isSource(locale))
    .map((document) => {
      const row: Row = {
        file: document.file,
        title: typeof document.data.title === 'string' ? document.data.title : document.id,
        findings: perFile.get(document.file) ?? [],
        exceptions: document.facts && 'exceptions' in document.facts ? document.facts.exceptions : [],
        reading: readingIn(document, names),
        ...daysOf(document),
        consent: consentIn(document, today),
        translations: isSourceOnly(document.collection, document.id)
          ? []
          : locales
              .filter((locale) => !isSource(locale))
              .map((locale) => {
                const file = fileOf({ ...document, locale });
                return {
                  locale,
                  state: unread.has(file)
                    ? 'niet te lezen'
                    : translationState(document, translated.get(file)),
                };
              }),
      };
      return { collection: document.collection, row };
    });
  const broken = corpus.unread
    .filter(({ locale }) => isSource(locale))
    .map((place) => {
      const file = fileOf(place);
      const row: Row = {
        file,
        title: place.id,
        findings: perFile.get(file) ?? [],
        exceptions: [],
        translations: [],
      };
      return { collection: place.collection, row };
    });
  const all = [...rows, ...broken];
  const own = new Set(all.map(({ row }) => row.file));
  return {
    today,
    kinds: collections
      .map((collection) => ({
        name: nl.collections[collection] ?? collection,
        rows: all
          .filter((each) => each.collection === collection)
          .map(({ row }) => row)
          .sort(byNeed),
      }))
      .filter((kind) => kind.rows.length),
    others: findings.filter(({ file }) => !own.has(file)),
  };
}

/** Whether a text reads harder than it should, without a reason that it may. */
export const isHard = ({ reading, exceptions }: Row): boolean =>
  reading !== undefined &&
  reading.measure < reading.least &&
  !exceptions.some(({ rule }) => rule === readingMeasure.name);

/** Errors first, then what else was found, then the hardest to read. */
const byNeed = (a: Row, b: Row): number =>
  errorsIn(b) - errorsIn(a) || b.findings.length - a.findings.length || roomIn(a) - roomIn(b);

/** How many errors a text has. */
export const errorsIn = ({ findings }: Row): number =>
  findings.filter(({ level }) => level === 'error').length;

const roomIn = ({ reading }: Row) => (reading ? reading.measure - reading.least : Infinity);

function readingIn(document: Document, names: readonly string[]): Row['reading'] {
  const { measure, words } = readingOf(document, names);
  if (!words) return undefined;
  const longest = proseOf(document)
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => ({ text, words: wordsOf(text).length }))
    .sort((a, b) => b.words - a.words)
    .slice(0, mostSentences);
  return { measure, least: leastMeasure(document.collection), longest };
}

function daysOf({ data, collection }: Document): Pick<Row, 'updated' | 'checked' | 'due'> {
  const dayIn = (field: string) => {
    const value = data[field];
    return typeof value === 'string' ? value : undefined;
  };
  const [updated, checked] = [dayIn('updated'), collection === 'laws' ? dayIn('checked') : undefined];
  const [due] = [
    updated && whenPast(updated, site.reviewAfterMonths),
    checked && whenPast(checked, site.lawCheckMonths),
  ]
    .filter((day): day is string => Boolean(day))
    .sort();
  return { updated, checked, due };
}

function consentIn(document: Document, today: string): string | undefined {
  if (document.collection !== 'stories') return undefined;
  if (saysWithdrawn(document)) return 'ingetrokken';
  const { until } = (document.data.consent ?? {}) as { until?: unknown };
  const day = typeof until === 'string' ? until : undefined;
  if (hasEnded(document, today)) return `liep tot en met ${day ?? ''}`;
  return day ? `loopt tot en met ${day}` : 'zonder einddag';
}

function translationState(source: Document, translation: Document | undefined): string {
  if (!translation) return 'ontbreekt';
  if (!isCurrent(translation, source)) return 'loopt achter';
  const { hash } = (translation.data.review ?? {}) as { hash?: unknown };
  return hash === stateOf(translation) ? 'bij' : 'bij, nog niet nagelezen door een spreker';
}
