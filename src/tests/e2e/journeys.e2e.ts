import { found, type Built, type BuiltPage } from './built.ts';
import { expect, test } from './site.ts';

/** What somebody comes for, and where it is answered: a text, or a part of one. */
const journeys = {
  'a bed for tonight': { collection: 'help', id: 'slaapplek' },
  'a refusal on asylum': { collection: 'help', id: 'asiel-en-verblijf', anchor: 'nee' },
  'may my street have a say': { collection: 'questions', id: 'buurt-meepraten' },
  'what was set out on places of shelter': { collection: 'ambitions', id: 'opvang' },
  'a child alone': { collection: 'help', id: 'minderjarig' },
  'from Ukraine': { collection: 'help', id: 'oekraine' },
  'a letter from DUO': { collection: 'help', id: 'inburgeren' },
  'who decides on a place': { collection: 'questions', id: 'waar-komt-opvang' },
  'which law': { collection: 'laws', id: 'spreidingswet' },
  'which partners': { collection: 'partners' },
  'what is deferred': { collection: 'about', id: 'wat-er-niet-in-staat' },
  'shortage of homes': { collection: 'questions', id: 'woningtekort' },
  cost: { collection: 'questions', id: 'wat-kost-het' },
  danger: { collection: 'help', id: 'gevaar' },
} as const;

test('the answer to fourteen questions is two taps away from home, by the doors or what home shows', ({
  built,
}) => {
  const far = Object.entries(journeys).flatMap(([name, journey]) => {
    const taps = tapsTo(built, journey);
    return taps <= 2 ? [] : [`${name}: ${String(taps)} taps`];
  });
  expect(far).toEqual([]);
});

/** Taps from home to a text; one more opens a part that is folded, unless the link leads into it. */
function tapsTo(
  built: Built,
  { collection, ...at }: { collection: keyof Built['site']['sections'] } & At,
): number {
  const section = built.section(collection);
  const isPart = 'id' in at && built.site.sections[collection].kind === 'anchors';
  const path = 'id' in at && !isPart ? `${section.path}${at.id}/` : section.path;
  const anchor = isPart ? at.id : at.anchor;
  const target = built.page(path);
  if (anchor !== undefined)
    found(target.dom.querySelector(`[id="${anchor}"]`) ?? undefined, `${path}#${anchor}`);
  const isFolded =
    anchor !== undefined &&
    Boolean(target.dom.querySelector(`details [id="${anchor}"], details[id="${anchor}"]`));
  const home = built.page('/');
  const first = linksOf(home);
  const steps = (href: string) =>
    first.includes(href) ? 1 : first.some((link) => leadsTo(built, link, href)) ? 2 : Infinity;
  const direct = steps(anchor ? `${path}#${anchor}` : path);
  return anchor === undefined ? direct : Math.min(direct, steps(path) + (isFolded || isPart ? 1 : 0));
}

interface At {
  id?: string;
  anchor?: string;
}

const leadsTo = (built: Built, link: string, href: string) =>
  built.paths.includes(link) && linksOf(built.page(link)).includes(href);

/** What a reader can tap on a page, its foot aside. */
const linksOf = ({ dom, path }: BuiltPage) =>
  dom
    .querySelectorAll('header a[href], main a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .map((href) => (href.startsWith('#') ? `${path}${href}` : href));
