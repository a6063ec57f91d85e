import { hasEnded, saysWithdrawn } from '#/content/consent.ts';
import { fileOf, type Document } from '#/content/reading/read.ts';
import { isCurrent } from '#/content/rule.ts';
import { today } from '#/content/today.ts';
import { templates } from '#/editor/templates/templates.ts';
import type { Listed, Overview } from '#/editor/said.ts';
import nl from '#/i18n/languages/nl.ts';
import { collections, isSource, localeCodes, site } from '#/site.config.ts';
import type { Finding } from '#/content/finding.ts';
import { open } from '#/editor/splice/splice.ts';
import type { Desk } from './desk.ts';
import { readSeen } from './files.ts';

/** All texts by kind, each with what wants attention. */
export async function overviewOf(desk: Desk): Promise<Overview> {
  const findings = await desk.findings();
  const { corpus } = desk.reading;
  const perFile = Map.groupBy(findings, ({ file }) => file);
  const source = new Map(
    corpus.documents
      .filter(({ locale }) => isSource(locale))
      .map((document) => [`${document.collection}/${document.id}`, document]),
  );
  const texts = [
    ...corpus.documents.map((document): Listed => {
      const own = perFile.get(document.file) ?? [];
      return {
        ...listed(document.file, document, own),
        title: typeof document.data.title === 'string' ? document.data.title : document.id,
        says: document.text,
        marks: marksOf(document, source.get(`${document.collection}/${document.id}`), own),
      };
    }),
    ...corpus.unread.map((place): Listed => {
      const file = fileOf(place);
      return {
        ...listed(file, place, perFile.get(file) ?? []),
        title: titleOf(desk.root, file) ?? place.id,
        says: '',
        marks: ['niet te lezen'],
      };
    }),
  ];
  const files = new Set(texts.map(({ file }) => file));
  return {
    kinds: collections.map((collection) => ({
      collection,
      name: nl.collections[collection] ?? collection,
      canBeNew: Object.hasOwn(templates, collection),
    })),
    // Who writes a text is not looking for its translation.
    texts: texts.sort(
      (a, b) =>
        Number(isSource(b.locale)) - Number(isSource(a.locale)) || a.title.localeCompare(b.title, 'nl'),
    ),
    others: findings.filter(({ file }) => !files.has(file)),
    picks: desk.picks,
    locales: localeCodes.map((code) => ({ code, label: site.locales[code].label })),
  };
}

/** What a text that the check cannot read calls itself. */
function titleOf(root: string, file: string): string | undefined {
  const opened = open(readSeen(root, file)?.bytes ?? new Uint8Array());
  return 'data' in opened && typeof opened.data.title === 'string' ? opened.data.title : undefined;
}

const listed = (
  file: string,
  { locale, collection }: { locale: string; collection: string },
  findings: readonly Finding[],
) => ({
  file,
  locale,
  collection,
  errors: findings.filter(({ level }) => level === 'error').length,
  warnings: findings.filter(({ level }) => level === 'warning').length,
});

function marksOf(document: Document, source: Document | undefined, findings: readonly Finding[]): string[] {
  const has = (rule: string) => findings.some((finding) => finding.rule === rule);
  const isBehind = !isSource(document.locale) && source !== undefined && !isCurrent(document, source);
  return [
    ...(saysWithdrawn(document)
      ? ['ingetrokken']
      : hasEnded(document, today())
        ? ['toestemming voorbij']
        : []),
    ...(has('consent-ending') ? ['toestemming loopt af'] : []),
    ...(has('review-due') ? ['nalezen'] : []),
    ...(isBehind ? ['vertaling loopt achter'] : []),
  ];
}
