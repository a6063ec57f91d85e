/** Code in a text. Run, it would set `globalThis.attacked` or leave a file called `attacked`. */
export interface Attack {
  name: string;
  /** The text below a front matter, or the fields above it. */
  body?: string;
  field?: string;
}

const run =
  "(globalThis.attacked = true, globalThis.process?.getBuiltinModule('node:fs').writeFileSync('attacked', ''))";

/** Each way in. */
export const attacks: Attack[] = [
  { name: 'an import that runs when it is loaded', body: "import '../../../attack.mjs';" },
  {
    name: 'an import of a module of Node',
    body: `import fs from 'node:fs';\n\n<Note>{fs.writeFileSync('attacked', '')}</Note>`,
  },
  { name: 'an exported constant', body: `export const title = ${run};` },
  { name: 'an exported default, which would be the layout', body: `export default () => ${run};` },
  { name: 'an export from elsewhere', body: "export * from '../../../attack.mjs';" },
  { name: 'an export below a heading', body: `## Kop\nexport const x = ${run};` },
  { name: 'an expression in a sentence', body: `Een boot {${run}} vaart.` },
  { name: 'an expression on its own', body: `{${run}}` },
  { name: 'a function that calls itself', body: `{(() => ${run})()}` },
  { name: 'an expression in a heading', body: `## Kop {${run}}` },
  { name: 'an expression in a list in a quotation', body: `> - boot {${run}}` },
  { name: 'an expression in a cell', body: `| boot |\n|---|\n| {${run}} |` },
  { name: 'an expression in the text of a link', body: `Zie [de {${run}} kade](/over/waarom/).` },
  { name: 'an expression in a component', body: `<Show>{${run}}</Show>` },
  { name: 'an expression as an attribute', body: `De <abbr title={${run}}>RLO</abbr> vaart.` },
  { name: 'attributes that are spread', body: `De <abbr {...${run}}>RLO</abbr> vaart.` },
  { name: 'a class that runs while it is made', body: `{class { static { ${run}; } }}` },
  { name: 'a tagged template', body: `{((x) => ${run})\`\`}` },
  { name: 'an await', body: `{await import('../../../attack.mjs')}` },
  {
    name: 'a constructor of functions',
    body: `{[].constructor.constructor(${JSON.stringify(`return ${run}`)})()}`,
  },
  { name: 'a script for the reader', body: '<script>globalThis.attacked = true</script>' },
  { name: 'a link for the reader', body: 'Zie [de kade](&#106;avascript:globalThis.attacked=true).' },
  { name: 'an event for the reader', body: '<img src="x" alt="x" onerror="globalThis.attacked = true"/>' },
  {
    name: 'a set of HTML, as Astro knows it',
    body: '<Fragment set:html="<script>globalThis.attacked = true</script>"/>',
  },
  { name: 'a layout in the front matter', field: 'layout: ../../../attack.mjs' },
];
