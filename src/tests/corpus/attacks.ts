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
  { name: 'an expression as where a door leads', body: `<Door to={${run}}>Vaar mee.</Door>` },
  { name: 'an expression as the fact of a door', body: `<Door fact={${run}} name="Loket">Vaar mee.</Door>` },
  { name: 'a template as the name of a door', body: `<Door to="coa" name={\`\${${run}}\`}>Vaar mee.</Door>` },
  { name: 'an expression as the name of a situation', body: `<Situation id={${run}} title="A">B</Situation>` },
  { name: 'a text in an expression as a title', body: '<Situation id="a" title={"B"}>C</Situation>' },
  { name: 'an expression in a situation', body: `<Situation id="a" title="B">\n{${run}}\n</Situation>` },
  { name: 'an expression in what has to be done today', body: `<Today>\n- {${run}}\n</Today>` },
  { name: 'attributes that are spread on a situation', body: `<Situation {...${run}}>A</Situation>` },
  {
    name: 'a script in a situation',
    body: '<Situation id="a" title="B">\n<script>globalThis.attacked = true</script>\n</Situation>',
  },
  {
    name: 'a script as a title, by entities',
    body: '<Situation id="a" title="&lt;script>globalThis.attacked = true&lt;/script&gt;">B</Situation>',
  },
  {
    name: 'a picture as the name of a door',
    body: `<Door to="coa" name='<img src="x" onerror="globalThis.attacked = true">'>A</Door>`,
  },
  {
    name: 'quotes that end the name of a situation, and an event',
    body: '<Situation id="a&quot; onclick=&quot;globalThis.attacked = true" title="B">C</Situation>',
  },
  {
    name: 'quotes that end where a door leads, and an event',
    body: `<Door to='coa" onclick="globalThis.attacked = true'>A</Door>`,
  },
  { name: 'a script as where a door leads', body: '<Door to="javascript:globalThis.attacked=true">A</Door>' },
  {
    name: 'a script as the fact of a door, by an entity',
    body: '<Door fact="java&#115;cript:globalThis.attacked=true" name="A">B</Door>',
  },
  { name: 'a door with an address of its own', body: '<Door href="javascript:globalThis.attacked=true">A</Door>' },
  { name: 'a door to a folder above', body: '<Door to="../../../attack">A</Door>' },
  { name: 'an event of a door', body: '<Door to="coa" onclick="globalThis.attacked = true">A</Door>' },
  { name: 'an event of a situation', body: '<Situation id="a" title="B" ontoggle="globalThis.attacked = true">C</Situation>' },
  { name: 'a set of HTML in what has to be done today', body: '<Today set:html="<script>globalThis.attacked = true</script>"/>' },
  { name: 'a directive of Astro on a situation', body: '<Situation id="a" title="B" client:load="x">C</Situation>' },
  { name: 'a layout in the front matter', field: 'layout: ../../../attack.mjs' },
];
