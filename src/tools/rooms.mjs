// The rooms of the house in the order in which content flows through them, each with those it may know. ESLint holds
// it on every import (`eslint.config.mjs`, which is why this is plain JavaScript), `tests/house.test.ts` tries it.

const settings = ['site.config.ts', 'routes.ts'];
/** What knows nothing of Astro’s content: integrations and commands run outside of it. */
const pure = [...settings, 'content', 'model'];
const search = ['search/words', 'search/files'];
/** What anything that draws a page may know. */
const drawn = [...pure, ...search, 'i18n', 'components', 'components/ui'];

/** By room, the rooms and files below `src/` that its files may import from beside their own. */
export const rooms = {
  'site.config.ts': [],
  'routes.ts': ['site.config.ts'],
  content: settings,
  'content.config.ts': [...settings, 'content'],
  model: [...settings, 'content'],
  'search/words': pure,
  'search/files': [...pure, 'search/words'],
  i18n: ['site.config.ts'],
  styles: [],
  'components/ui': ['site.config.ts'],
  components: drawn,
  'search/browser': [...settings, 'content', ...search, 'i18n'],
  layouts: [...drawn, 'styles'],
  views: [...drawn, 'search/browser', 'layouts'],
  pages: [...drawn, 'layouts', 'views'],
  markdown: [...pure, ...search],
  'search/build': [...pure, ...search, 'hosting'],
  integrations: [...pure, ...search],
  hosting: settings,
  tools: [...pure, 'hosting'],
  commands: [...pure, ...search, 'search/build', 'hosting', 'tools'],
  tests: [
    ...drawn,
    'commands',
    'hosting',
    'integrations',
    'layouts',
    'markdown',
    'search/browser',
    'search/build',
    'tools',
  ],
};

/** Files that only what Astro runs may import: they ask it for content. */
const astroOnly = ['model/framework.ts', 'model/used-terms.ts'];

/** What a room may not import, as paths below `src/`. */
export function forbidden(room) {
  const allowed = rooms[room];
  const others = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  // A room inside one that may be imported is named by itself, and a room is not barred from what it stands in.
  return [...others.filter((other) => !room.startsWith(`${other}/`)), ...(isDrawn(room) ? [] : astroOnly)];
}

const isDrawn = (room) => ['model', 'components', 'layouts', 'views', 'pages', 'tests'].includes(room);
