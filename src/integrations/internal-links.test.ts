import { expect, test } from 'vitest';
import { brokenLinks, sameAnchors, sameTitles, type CheckedPage } from './internal-links.ts';

const page = (path: string, links: string[] = [], ids: string[] = [], title = path): CheckedPage => ({
  path,
  lang: 'nl',
  title,
  indexed: true,
  ids: new Set(ids),
  repeated: new Set(),
  links,
});
const noFile = () => false;

test('links to pages, anchors and files that are there pass', () => {
  const pages = [
    page('/a/', ['/b/#x', '#y', '../b/', '/style.css', '/b/?q=1'], ['y']),
    page('/b/', [], ['x']),
  ];
  expect(brokenLinks(pages, (path) => path === '/style.css')).toEqual([]);
});

test('a link to nothing is named with its page', () => {
  expect(brokenLinks([page('/a/', ['/weg/'])], noFile)).toEqual([
    expect.stringContaining('/a/: the link /weg/'),
  ]);
  expect(brokenLinks([page('/a/', ['/a'])], noFile)).toHaveLength(1);
});

test('a missing anchor is named with those there are', () => {
  const [problem] = brokenLinks([page('/a/', ['/b/#z']), page('/b/', [], ['x'])], noFile);
  expect(problem).toMatch(/anchor.*It has: x/);
});

test('two titles alike are named, in one language only', () => {
  expect(sameTitles([page('/a/', [], [], 'T'), page('/b/', [], [], 'T')])).toHaveLength(1);
  expect(sameTitles([page('/a/', [], [], 'T'), { ...page('/b/', [], [], 'T'), lang: 'ar' }])).toEqual([]);
  const gone = { ...page('/a/', [], [], 'T'), indexed: false };
  expect(sameTitles([gone, { ...gone, path: '/b/' }])).toEqual([]);
});

test('an anchor that stands on a page twice is named', () => {
  expect(sameAnchors([page('/a/', [], ['x'])])).toEqual([]);
  expect(sameAnchors([{ ...page('/a/'), repeated: new Set(['menu']) }])).toEqual([
    expect.stringContaining('/a/: the anchor menu stands there twice'),
  ]);
});
