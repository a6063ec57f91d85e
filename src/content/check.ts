import GithubSlugger from 'github-slugger';
import { site, type Collection } from '#/site.config.ts';
import { byPlace, type Finding } from './finding.ts';
import { parseFacts } from './facts.ts';
import { parseJargon } from './jargon.ts';
import { officialNames } from './names.ts';
import { parseOutline } from './outline.ts';
import { readCorpus, type Corpus, type Document } from './read.ts';
import type { Context, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Exception } from './schemas/common.ts';
import { textOf, walk } from './tree.ts';

/** Where things are on the site; handed in, because addresses are built in one place: `model/routes.ts`. */
export interface Routes {
  pathOf: (document: Placed) => string;
  /** Paths of pages that are no entry: the home page, search, the sections. */
  otherPaths: readonly string[];
}

interface Placed {
  collection: Collection;
  id: string;
  facts: Record<string, unknown>;
}

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
  const context = contextOf(root, corpus, routes, today);
  const found = rules.flatMap((rule) => apply(rule, context));
  const all = [...findings, ...found.map(({ finding }) => finding)].sort(byPlace);
  const blocking =
    findings.length + found.filter(({ finding, rule }) => finding.level === 'error' && !rule.buildGoesOn).length;
  return { findings: all, buildable: blocking === 0, texts: corpus.documents.length };
}

function apply(rule: Rule, context: Context): { rule: Rule; finding: Finding }[] {
  const remarks = [
    ...context.corpus.documents.flatMap((document) =>
      rule.document && !isExcused(rule, document) ? rule.document(document, context) : [],
    ),
    ...(rule.corpus?.(context) ?? []),
  ];
  return remarks.map((remark) => ({ rule, finding: { ...remark, level: rule.level, rule: rule.name } }));
}

function isExcused(rule: Rule, { data }: Document): boolean {
  const exceptions = Array.isArray(data.exceptions) ? (data.exceptions as Partial<Exception>[]) : [];
  return rule.excusable === true && exceptions.some((exception) => exception?.rule === rule.name);
}

function contextOf(root: string, corpus: Corpus, routes: Routes, today: string): Context {
  const dutch = corpus.documents.filter(({ locale }) => locale === site.sourceLocale);
  const outline = parseOutline(corpus.data.outline);
  const facts = parseFacts(corpus.data.facts);
  const jargon = parseJargon(corpus.data.jargon);
  return {
    root,
    today,
    corpus,
    source: new Map(dutch.map((document) => [`${document.collection}/${document.id}`, document])),
    addresses: addressesOf(dutch, routes),
    pathOf: (document) => routes.pathOf({ ...document, facts: document.data }),
    outline: outline.success ? outline.data.paragraphs : [],
    facts: facts.success ? facts.data.facts.map(({ id }) => id) : [],
    jargon: jargon.success ? jargon.data.words : {},
    names: officialNames(corpus),
    terms: dutch
      .filter(({ collection }) => collection === 'terms')
      .flatMap(({ data }) => [data.title, ...[data.aliases ?? []].flat()].map(String)),
  };
}

/** Every path with its anchors: the headings of a text, the entries of a page that shows several. */
function addressesOf(documents: Document[], routes: Routes): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>(routes.otherPaths.map((path) => [path, new Set()]));
  for (const document of documents) {
    const [path = '', anchor] = routes.pathOf({ ...document, facts: document.data }).split('#');
    const anchors = addresses.get(path) ?? new Set();
    addresses.set(path, anchors);
    if (anchor) anchors.add(anchor);
    const slugger = new GithubSlugger();
    for (const { node } of walk(document.tree))
      if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)));
  }
  return addresses;
}
