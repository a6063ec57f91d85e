import type { Broken } from '#/tests/corpus/tree.ts';

const file = 'content/nl/help/boot.mdx';
const heading = '## Wat u meeneemt';
const item = '- iets te eten';

/** Instead of what, what; heard of at which piece of it, and how. */
type Row = [name: string, change: readonly [string, string], at: string, says: RegExp, mend?: RegExp];

const rows = (rule: string, list: Row[]): Broken[] =>
  list.map(([name, change, at, says, mend]) => ({ name, file, change, rule, at, says, mend }));

/** Adds a paragraph above the heading. */
const paragraph = (text: string) => [heading, `${text}\n\n${heading}`] as const;

const code: Broken[] = rows('prose-only', [
  [
    'an import',
    paragraph('import fs from "node:fs";'),
    'import',
    /code \(import of export\)/,
    /haal de regel weg/,
  ],
  ['an import of a side effect', paragraph('import "node:fs";'), 'import', /code \(import of export\)/],
  ['an export', paragraph('export const x = 1;'), 'export', /code \(import of export\)/],
  [
    'an export straight below a heading',
    [heading, `${heading}\nexport const x = 1;`],
    'export',
    /code \(import of export\)/,
  ],
  ['an export of everything', paragraph('export * from "node:fs";'), 'export', /code \(import of export\)/],
  ['an expression in a paragraph', paragraph('Een {1 + 1} boot.'), '{1', /accolade/, /&#123;/],
  ['an expression on its own', paragraph('{1 + 1}'), '{1', /accolade/],
  ['an expression in a heading', [heading, `${heading} {1}`], '{1', /accolade/],
  ['an expression in a list', [item, `${item} {1}`], '{1', /accolade/],
  ['an expression in the text of a link', paragraph('Zie [de {1} kade](/over/waarom/).'), '{1', /accolade/],
  ['an expression in the address of a link', paragraph('Zie [de kade](/over/{1}/).'), '{1', /accolade/],
  ['an expression in a cell', paragraph('| boot |\n|---|\n| {1} |'), '{1', /accolade/],
  ['an expression as an attribute', paragraph('De <abbr title={"x"}>RLO</abbr> vaart.'), '<abbr', /accolade/],
  [
    'attributes that are spread',
    paragraph('De <abbr {...globalThis}>RLO</abbr> vaart.'),
    '<abbr',
    /accolade/,
  ],
  ['a comment of JavaScript', paragraph('{/* x */}'), '{/*', /accolade/],
  ['a brace that does not close', paragraph('Een { boot.'), '{', /accolade/],
  ['a brace that does not open', paragraph('Een } boot.'), '}', /accolade/],
  ['an anchor of another Markdown', [heading, `${heading} {#mee}`], '{#mee}', /accolade/],
  [
    'brackets in brackets, twenty thousand deep',
    paragraph(`{${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
    '{[',
    /accolade/,
  ],
  [
    'brackets in an export, twenty thousand deep',
    paragraph(`export const x = ${'['.repeat(20_000)}1`),
    'export',
    /code \(import/,
  ],
]);

const tags: Broken[] = rows('prose-only', [
  ['a script', paragraph('<script>alert(1)</script>'), '<script', /<script> mag niet/, /Show, Note/],
  [
    'a script in the middle of a sentence',
    paragraph('Een <script src="https://evil.example/x.js"></script> boot.'),
    '<script',
    /<script> mag niet/,
  ],
  ['an iframe', paragraph('<iframe src="https://evil.example"></iframe>'), '<iframe', /<iframe> mag niet/],
  ['a style', paragraph('<style>body</style>'), '<style', /<style> mag niet/],
  ['a drawing that runs', paragraph('<svg onload="alert(1)"/>'), '<svg', /<svg> mag niet/],
  ['a picture as HTML', paragraph('<img src="x" onerror="alert(1)" alt="x"/>'), '<img', /<img> mag niet/],
  ['a link as HTML', paragraph('<a href="javascript:alert(1)">boot</a>'), '<a', /<a> mag niet/],
  [
    'a form',
    paragraph('<form action="https://evil.example"><input name="x"/></form>'),
    '<form',
    /<form> mag niet/,
  ],
  [
    'a component of the site that is not for editors',
    paragraph('<Term id="kade">kade</Term>'),
    '<Term',
    /<Term> mag niet/,
  ],
  ['a component that does not exist', paragraph('<Kaart/>'), '<Kaart', /<Kaart> mag niet/],
  ['a component called constructor', paragraph('<constructor/>'), '<constructor', /<constructor> mag niet/],
  ['a fragment', paragraph('<>boot</>'), '<>boot', /<> mag niet/],
  ['a member of an object', paragraph('<props.evil/>'), '<props', /<props\.evil> mag niet/],
  ['a name of another namespace', paragraph('<svg:script/>'), '<svg:', /<svg:script> mag niet/],
  ['bold letters, pasted', paragraph('Een <b>mooie</b> boot.'), '<b>', /<b> mag niet/, /\*\*vet\*\*/],
  ['sloping letters, pasted', paragraph('Een <em>mooie</em> boot.'), '<em>', /<em> mag niet/, /\*schuin\*/],
  [
    'a link, pasted',
    paragraph('Een <a href="https://rederij.example">boot</a>.'),
    '<a href',
    /<a> mag niet/,
    /\[de website van het COA\]\(https:/,
  ],
  ['a list, pasted', paragraph('<ul>\n\n- boot\n\n</ul>'), '<ul>', /<ul> mag niet/, /streepje en een spatie/],
  ['a heading, pasted', paragraph('<h2>Boten</h2>'), '<h2>', /<h2> mag niet/, /## Mijn kop/],
  ['a paragraph, pasted', paragraph('<p>Een boot.</p>'), '<p>', /<p> mag niet/, /lege regel/],
  [
    'what a word processor puts into a page',
    paragraph('<o:p>Een boot.</o:p>'),
    '<o:p>',
    /<o:p> mag niet/,
    /lege regel/,
  ],
  ['a picture, pasted', paragraph('<img src="boot.jpg"/>'), '<img', /<img> mag niet/, /!\[Een lesgroep/],
  ['HTML in a cell', paragraph('| boot |\n|---|\n| <b>een</b> |'), '<b>', /<b> mag niet/],
  [
    'an event handler',
    paragraph('De <abbr title="Rederij" onclick="alert(1)">RLO</abbr> vaart.'),
    '<abbr',
    /“onclick” mag zo niet bij <abbr>/,
    /alleen title/,
  ],
  [
    'a style on a tag',
    paragraph('De <abbr style="position:fixed" title="Rederij">RLO</abbr> vaart.'),
    '<abbr',
    /“style” mag zo niet/,
  ],
  [
    'a class on a component',
    paragraph('<Note class="x">Let op.</Note>'),
    '<Note',
    /“class” mag zo niet bij <Note>/,
    /alleen <Note>/,
  ],
  [
    'an attribute without a value',
    paragraph('De <abbr title>RLO</abbr> vaart.'),
    '<abbr',
    /“title” mag zo niet/,
  ],
  [
    'an attribute twice',
    paragraph('De <abbr title="a" title="b">RLO</abbr> vaart.'),
    '<abbr',
    /“title” mag zo niet/,
    /elk een keer/,
  ],
  [
    'a tag in an attribute, by entities',
    paragraph('De <abbr title="&lt;script&gt;">RLO</abbr> vaart.'),
    '<abbr',
    /“title” mag zo niet/,
  ],
  [
    'a direction that does not exist',
    paragraph('Een <bdi dir="up">boot</bdi> vaart.'),
    '<bdi',
    /“dir” mag zo niet/,
  ],
  ['an empty component', paragraph('<Note></Note>'), '<Note>', /<Note> is leeg/],
  [
    'a line break with words in it',
    paragraph('Een<br>boot</br> vaart.'),
    '<br>',
    /<br> heeft een tekst/,
    /<br\/>/,
  ],
  [
    'components in components, a hundred deep',
    paragraph(`${'<Note>'.repeat(100)}Let op.${'</Note>'.repeat(100)}`),
    '<Note>'.repeat(100),
    /te diep genest/,
  ],
  ['a list in a list, fifty deep', paragraph(`${'- '.repeat(50)}boot`), '- '.repeat(50), /te diep genest/],
  [
    'a quotation in a quotation, a hundred thousand deep',
    paragraph(`${'>'.repeat(90_000)} boot`),
    '>'.repeat(90_000),
    /te diep genest/,
  ],
]);

const marks: Broken[] = [
  ...rows('prose-only', [
    ['a block of code', paragraph('```js\nalert(1)\n```'), '```js', /blok code/],
    ['a footnote', paragraph('Een boot[^1] vaart.\n\n[^1]: Die drijft.'), 'boot[^1]', /voetnoot/],
    ['words struck through', paragraph('Een ~~vlot~~ boot vaart.'), '~~vlot', /doorgestreepte/],
    ['a loose line', paragraph('Een boot.\n\n---'), '---\n\n## ', /losse lijn/, /##/],
    [
      'a loose reference',
      paragraph('Een [boot][a] vaart.\n\n[a]: /over/waarom/'),
      'Een [boot]',
      /losse verwijzing/,
      /\[tekst\]/,
    ],
    ['a box to tick', [item, '- [ ] iets te eten'], '[ ]', /vakje/],
  ]),
  ...rows('readable', [
    ['a comment of HTML', paragraph('<!-- nog doen -->'), '<!--', /opmerking van HTML/, /haal haar weg/],
    [
      'an address between angle brackets',
      paragraph('Zie <https://rederij.example>.'),
      '<https',
      /adres tussen < en >/,
      /\[de website/,
    ],
    [
      'a mail address between angle brackets',
      paragraph('Mail <boot@rederij.example>.'),
      '<boot@',
      /adres tussen < en >/,
    ],
    [
      'a tag that does not close',
      paragraph('<Note>Let op.'),
      '<Note>',
      /<Note> begint en sluit niet/,
      /<\/Note>/,
    ],
    [
      'a tag that does not open',
      paragraph('Let op.</Note>'),
      '</Note>',
      /<\/Note> iets dat niet begon/,
      /haal <\/Note> weg/,
    ],
    ['a line break as in HTML', paragraph('Een<br>boot.'), '<br>', /<br> die niet sluit/, /<br\/>/],
    ['less than, against a number', paragraph('Er zijn 1<2 boten.'), '1<2', /< waarmee code begint/, /&lt;/],
    ['a doctype', paragraph('<!DOCTYPE html>'), '<!DOCTYPE', /< waarmee code begint/],
  ]),
];

const link = (address: string) => paragraph(`Zie [de mooie kade](${address}).`);
const addresses: Broken[] = rows('prose-only', [
  [
    'a link that runs',
    link('javascript:alert(1)'),
    'mooie',
    /“javascript:alert\(1\)” mag hier niet/,
    /https:\/\//,
  ],
  ['a link that runs, in mixed case', link('JaVaScRiPt:alert(1)'), 'mooie', /mag hier niet/],
  [
    'a link that runs, by an entity',
    link('&#106;avascript:alert(1)'),
    'mooie',
    /“javascript:alert\(1\)” mag hier niet/,
  ],
  [
    'a link that runs, by a named entity',
    link('javascript&colon;alert(1)'),
    'mooie',
    /“javascript:alert\(1\)” mag hier niet/,
  ],
  ['a link that runs, with a break in it', link('<java&#10;script:alert(1)>'), 'mooie', /mag hier niet/],
  ['a link that runs, with a space before it', link('<&#32;javascript:alert(1)>'), 'mooie', /mag hier niet/],
  [
    'a link with a page in it',
    link('data:text/html,hallo'),
    'mooie',
    /“data:text\/html,hallo” mag hier niet/,
  ],
  ['a link to a script of old', link('vbscript:x'), 'mooie', /mag hier niet/],
  [
    'a link to another site without https',
    link('//evil.example/'),
    'mooie',
    /“\/\/evil\.example\/” mag hier niet/,
  ],
  ['a link to another site, by backslashes', link('/\\\\evil.example/'), 'mooie', /mag hier niet/],
  ['a link over http', link('http://rederij.example/'), 'mooie', /mag hier niet/],
  [
    'a link that hides where it leads',
    link('https://rederij.example@evil.example/'),
    'mooie',
    /mag hier niet/,
  ],
  ['a link to a file of this machine', link('file:///etc/passwd'), 'mooie', /mag hier niet/],
  [
    'a link from where the text stands',
    link('../over/waarom/'),
    'mooie',
    /mag hier niet/,
    /pagina van deze site/,
  ],
  ['a telephone number that is none', link('tel:javascript'), 'mooie', /mag hier niet/],
  [
    'a mail address in the text',
    paragraph('Mail boot@rederij.example.'),
    'Mail',
    /“mailto:boot@rederij\.example” mag hier niet/,
  ],
  [
    'an address in the text without https',
    paragraph('Zie www.rederij.example voor meer.'),
    'www',
    /“http:\/\/www\.rederij\.example” mag hier niet/,
    /https:\/\//,
  ],
  [
    'a picture from another host',
    paragraph('![Een boot](https://evil.example/boot.png)'),
    '![Een',
    /mag hier niet/,
    /\.\/foto\.jpg/,
  ],
  [
    'a picture in its own address',
    paragraph('![Een boot](data:image/png;base64,AAAA)'),
    '![Een',
    /mag hier niet/,
  ],
  [
    'a picture from a folder above',
    paragraph('![Een boot](../stories/boot-van-hout.png)'),
    '![Een',
    /mag hier niet/,
  ],
  ['a picture that is a program', paragraph('![Een boot](./boot.svg)'), '![Een', /mag hier niet/],
  ['a text as a picture', paragraph('![Een boot](./vlot.mdx)'), '![Een', /mag hier niet/],
]);

/** Prose only: no code, no HTML beyond a short list, no address that could run. */
export const prose: Broken[] = [...code, ...tags, ...marks, ...addresses];
