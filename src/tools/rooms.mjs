// The rooms of the house in the order in which content flows through them: what each holds, and which others its files
// may import from. ESLint holds it on every import (`eslint.config.mjs`, which is why this is plain JavaScript);
// `tests/house.test.ts` tries it, and sees that CONTRIBUTING shows the same.

const settings = ['site.config.ts', 'routes.ts'];
/** What knows nothing of Astro’s content: integrations and commands run outside of it. */
const pure = [...settings, 'content', 'model'];
const search = ['search/words', 'search/files'];
/** What anything that draws a page may know. */
const drawn = [...pure, ...search, 'i18n', 'components', 'components/ui'];

/** By room, a path below `src/`. */
export const rooms = {
  'site.config.ts': { holds: 'the one table: publisher, languages, sections', knows: [] },
  'routes.ts': { holds: 'every address, from that table', knows: ['site.config.ts'] },
  content: { holds: 'reads and checks texts; runs nothing of them, knows no Astro', knows: settings },
  'content.config.ts': { holds: 'hands the texts to Astro', knows: [...settings, 'content'] },
  model: {
    holds: 'pure functions over entries; framework.ts asks Astro for them',
    knows: [...settings, 'content'],
  },
  'search/words': { holds: 'what search makes of words, in the build and the browser', knows: pure },
  'search/files': { holds: 'the forms of the files that search fetches', knows: [...pure, 'search/words'] },
  i18n: { holds: 'what the interface says, a file a language', knows: ['site.config.ts'] },
  styles: { holds: 'the one style sheet', knows: [] },
  'components/ui': { holds: 'pieces that know nothing of the subject', knows: ['site.config.ts'] },
  components: { holds: 'what draws', knows: drawn },
  'search/browser': {
    holds: 'the script of the search page',
    knows: [...settings, 'content', ...search, 'i18n'],
  },
  layouts: { holds: 'the frame of every page', knows: [...drawn, 'styles'] },
  views: {
    holds: 'what fills the frame: an entry, a section, search',
    knows: [...drawn, 'search/browser', 'layouts'],
  },
  pages: { holds: 'routes, and nothing else', knows: [...drawn, 'layouts', 'views'] },
  markdown: { holds: 'what happens to a text on its way to a page', knows: [...pure, ...search] },
  'search/build': { holds: 'writes the search index', knows: [...pure, ...search, 'hosting'] },
  integrations: { holds: 'what runs in Astro’s build and fails it', knows: [...pure, ...search] },
  hosting: { holds: 'what a server sends, and the server of `npm start`', knows: settings },
  tools: { holds: 'what tests, bench and the page of the editors share', knows: [...pure, 'hosting'] },
  'editor/splice': {
    holds: 'changes the bytes of one value in a file, and no other',
    knows: [...settings, 'content'],
  },
  'editor/page': { holds: 'the page of the editors, in their browser', knows: ['editor/splice'] },
  editor: {
    holds: 'serves the page of the editors, on their own machine alone',
    knows: [...pure, 'i18n', 'hosting', 'tools', 'editor/splice', 'editor/page'],
  },
  commands: {
    holds: 'what npm runs',
    knows: [...pure, ...search, 'search/build', 'hosting', 'tools', 'editor'],
  },
  tests: {
    holds: 'browser tests, tests of whole builds, the corpus of broken texts',
    knows: [
      ...drawn,
      'commands',
      'content.config.ts',
      'editor',
      'editor/splice',
      'hosting',
      'integrations',
      'layouts',
      'markdown',
      'search/browser',
      'search/build',
      'tools',
    ],
  },
};

/** Files that only what Astro runs may import: they ask it for content. */
const astroOnly = ['model/framework.ts', 'model/used-terms.ts', 'model/versions.ts'];
const runByAstro = new Set(['model', 'components', 'layouts', 'views', 'pages', 'tests']);

/** What a room may not import, as paths below `src/`. */
export function forbidden(room) {
  const { knows } = rooms[room];
  const others = Object.keys(rooms).filter((other) => other !== room && !knows.includes(other));
  // A room that stands in another is not barred from it as a whole.
  return [
    ...others.filter((other) => !room.startsWith(`${other}/`)),
    ...(runByAstro.has(room) ? [] : astroOnly),
  ];
}
