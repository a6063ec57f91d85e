import { posix } from 'node:path';
import type { Finding } from '#/content/finding.ts';
import { saysWithdrawn } from '#/content/consent.ts';
import { picturesIn } from '#/content/handed.ts';
import { dataFile, placeOf } from '#/content/reading/place.ts';
import { fileOf, type Corpus, type Document } from '#/content/reading/read.ts';
import { isCurrent } from '#/content/rule.ts';
import { rules } from '#/content/rules/index.ts';
import type { ChangedFile, Offered } from '#/editor/said.ts';
import nl from '#/i18n/languages/nl.ts';
import { isSource, site } from '#/site.config.ts';

/** What has changed as an editor knows it: texts by their titles, photos with the text that shows them, and their errors. */
export function offeredOf(
  files: readonly ChangedFile[],
  corpus: Corpus,
  findings: readonly Finding[],
): Offered[] {
  const changed = new Set(files.map(({ file }) => file));
  const texts = corpus.documents.filter(({ file }) => changed.has(file));
  const withdrawn = texts.find((text) => isSource(text.locale) && saysWithdrawn(text))?.file;
  const renamed = renamedWith(files);
  const along = (file: string) => [...renamed].flatMap(([other, leader]) => (leader === file ? [other] : []));
  return files.map((each): Offered => {
    const { file, what } = each;
    const text = texts.find((document) => document.file === file);
    return {
      file,
      what: text && saysWithdrawn(text) ? 'withdrawn' : each.was ? 'renamed' : what,
      was: each.was,
      ...namesOf(file, text),
      isText: text !== undefined,
      isSources: file === dataFile('facts'),
      // Under another name a text goes with all its translations, or not at all.
      errors: [file, ...(each.was ? along(file) : [])].flatMap((one) => errorsIn(one, findings)).length,
      with: file === withdrawn ? undefined : (renamed.get(file) ?? goesWith(each, texts, withdrawn)),
      refers: each.along !== undefined,
      behind: text ? behindIn(text, corpus) : [],
    };
  });
}

/** The files that go with a text that got another name: what it was, the same of its translations, and what refers to it. */
export function renamedWith(files: readonly ChangedFile[]): Map<string, string> {
  const moved = files.flatMap(({ file, was }) => (was === undefined ? [] : [{ file, was }]));
  const dutch = moved.filter(({ file }) => file.split('/')[1] === site.sourceLocale);
  const leaders = new Map(
    moved.map(({ file, was }) => [
      file,
      dutch.find((each) => isBeside(each.file, file) && isBeside(each.was, was))?.file ?? file,
    ]),
  );
  const leaderOf = (file: string) => leaders.get(file) ?? file;
  return new Map(
    [
      ...moved.flatMap(({ file, was }) => [[file, leaderOf(file)] as const, [was, leaderOf(file)] as const]),
      ...files.flatMap(({ file, along }) => (along === undefined ? [] : [[file, leaderOf(along)] as const])),
    ].filter(([file, leader]) => file !== leader),
  );
}

/** Whether two files are one text, in two languages. */
const isBeside = (one: string, other: string): boolean =>
  one.split('/').slice(2).join('/') === other.split('/').slice(2).join('/');

/** The languages in which a translation follows an earlier Dutch text than this one. */
const behindIn = (text: Document, { documents }: Corpus): string[] =>
  isSource(text.locale) && !saysWithdrawn(text)
    ? documents
        .filter(
          (each) =>
            !isSource(each.locale) &&
            each.collection === text.collection &&
            each.id === text.id &&
            !isCurrent(each, text),
        )
        .map(({ locale }) => languageNames.of(locale) ?? locale)
    : [];

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** What a file is called, and what kind of thing it is. */
function namesOf(
  file: string,
  text: Document | undefined,
): Pick<Offered, 'title' | 'kind' | 'isPhoto' | 'isTranslation'> {
  const place = placeOf(file);
  const name = posix.basename(file, '.mdx');
  const neither = { isPhoto: false, isTranslation: false };
  if (place === 'picture') return { ...neither, title: name, kind: 'Foto', isPhoto: true };
  if (typeof place === 'string' || 'message' in place)
    return { ...neither, title: nameOfData(file), kind: 'Gegevens' };
  const kind = nl.collections[place.collection] ?? place.collection;
  const isTranslation = !isSource(place.locale);
  const language = isTranslation ? `, vertaling: ${languageNames.of(place.locale) ?? place.locale}` : '';
  return { ...neither, title: titleOf(text) ?? name, kind: kind + language, isTranslation };
}

/** The text that a file goes along with: a photo with what shows it; with a story that is withdrawn all that it takes. */
function goesWith(
  { file, what }: ChangedFile,
  texts: readonly Document[],
  withdrawn: string | undefined,
): string | undefined {
  const shown = texts.find((text) => picturesIn(text).includes(file))?.file;
  const isTaken = file === dataFile('outline') || (what === 'gone' && file.split('/')[2] === 'stories');
  return shown ?? (isTaken ? withdrawn : undefined);
}

/** The errors in a file for which it cannot go on the site. */
export const errorsIn = (file: string, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) => finding.file === file && finding.level === 'error' && !goesOn.has(finding.rule),
  );

/** What an editor must mend, and the build deals with by itself. */
const goesOn = new Set(rules.filter(({ buildGoesOn }) => buildGoesOn).map(({ name }) => name));

/** Those who tell the stories: in what git keeps of a change they may not be named. */
export const tellersIn = ({ documents }: Corpus): string[] => [
  ...new Set(
    documents
      .filter((text) => text.collection === 'stories' && !saysWithdrawn(text))
      .flatMap(({ data: { person } }) => (typeof person === 'string' && person.length > 1 ? [person] : [])),
  ),
];

const titleOf = (text: Document | undefined): string | undefined =>
  typeof text?.data.title === 'string' ? text.data.title : undefined;

const nameOfData = (file: string): string =>
  file === dataFile('facts')
    ? 'Andere bronnen'
    : file === dataFile('outline')
      ? 'Wat het beleidskader zegt'
      : posix.basename(file);

/** Texts elsewhere with errors: until those are gone, nothing new comes on the site. */
export function elsewhereWrong(
  files: readonly ChangedFile[],
  { documents, unread }: Corpus,
  findings: readonly Finding[],
): { file: string; title: string; isText: boolean }[] {
  const own = new Set(files.map(({ file }) => file));
  const wrong = [...new Set(findings.map(({ file }) => file))].filter(
    (file) => !own.has(file) && errorsIn(file, findings).length > 0,
  );
  const texts = new Set([...documents.map(({ file }) => file), ...unread.map(fileOf)]);
  return wrong.map((file) => ({
    file,
    title: titleOf(documents.find((each) => each.file === file)) ?? file,
    isText: texts.has(file),
  }));
}
