import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { textOf, type Broken } from '#/tests/corpus/tree.ts';

const file = 'content/nl/stories/odilia.mdx';
const story = textOf(file);
const bytes = new TextEncoder().encode(story);
const utf16 = (mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${story}`, 'utf16le');
/** A story that may stand beside the two of the tree, for what is wrong with its place. */
const other = `---
title: Een derde verhaal
summary: Iemand vaart.
updated: 2026-03-02
person: Wander
consent: { basis: form, reference: F-9, told: 2026-02-01, guardian: false }
---

Wander vaart.
`;
const at = (path: string) => ({ file: path, whole: other });
const mended = at('content/nl/stories/een-derde-verhaal.mdx');
/** Two by two dots, with a latitude beside them. */
const withItsPlace =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAA9mVYSWZJSSoACAAAAAcAEgEDAAEAAAABAAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAaYcEAAEAAAByAAAAJYgEAAEAAADAAAAAAAAAADhjAADoAwAAOGMAAOgDAAAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAAgAAAAOgBAABAAAAAgAAAAAAAAACAAEAAgACAAAATgAAAAIABQADAAAA3gAAAAAAAAAzAAAAAQAAADIAAAABAAAAAAAAAAEAAADQJx3dAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAE0lEQVQImWP4z8DwnwGM/zMwAAAf7gP9qS/A4gAAAABJRU5ErkJggg==';
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

/** Bytes and places: what is wrong before a word has been read. */
export const files: Broken[] = [
  {
    name: 'a byte order mark',
    file,
    whole: `\uFEFF${story}`,
    rule: 'readable',
    line: 1,
    says: /BOM/,
    mend: /UTF-8/,
  },
  {
    name: 'one line that ends as on an old Mac',
    file,
    change: ['bouwt een boot. ', 'bouwt een boot.\r'],
    rule: 'readable',
    at: 'bouwt een boot.\r',
    says: /oude Mac/,
    mend: /LF/,
  },
  {
    name: 'latin-1',
    file,
    whole: Buffer.from(story.replace('Dat gaat', 'Eén ding'), 'latin1'),
    rule: 'readable',
    at: 'Eén ding',
    says: /geen UTF-8/,
    mend: /Opslaan als/,
  },
  {
    name: 'quotes of Windows-1252',
    file,
    whole: Buffer.from(story.replace('langzaam', '\u0093langzaam\u0094'), 'latin1'),
    rule: 'readable',
    at: 'langzaam',
    says: /geen UTF-8/,
  },
  {
    name: 'UTF-16 with a mark',
    file,
    whole: utf16(true),
    rule: 'readable',
    line: 1,
    says: /geen UTF-8/,
  },
  {
    name: 'UTF-16 without a mark',
    file,
    whole: utf16(false),
    rule: 'readable',
    line: 1,
    says: /niemand kan zien/,
  },
  {
    name: 'UTF-8 that was read as Windows-1252',
    file,
    change: ['langzaam', 'prachtig geÃ«rfd'],
    rule: 'readable',
    at: 'geÃ«rfd',
    says: /verkeerd gelezen/,
    mend: /codering UTF-8/,
  },
  {
    name: 'a letter that was lost when saving',
    file,
    change: ['langzaam', 'ge\uFFFDrfd'],
    rule: 'readable',
    at: 'langzaam'.replace('langzaam', 'rfd'),
    says: /verkeerd gelezen/,
  },
  {
    name: 'a NUL byte',
    file,
    change: ['langzaam', 'lang\u0000zaam'],
    rule: 'readable',
    at: 'zaam',
    says: /niemand kan zien/,
  },
  {
    name: 'an escape of a terminal',
    file,
    change: ['langzaam', 'lang\u001B[2Jzaam'],
    rule: 'readable',
    at: 'zaam',
    says: /niemand kan zien/,
  },
  {
    name: 'a zero-width space',
    file,
    change: ['langzaam', 'lang\u200Bzaam'],
    rule: 'readable',
    at: 'zaam',
    says: /niemand kan zien/,
    mend: /typ de regel opnieuw/,
  },
  {
    name: 'a line separator of Unicode',
    file,
    change: ['langzaam', 'lang\u2028zaam'],
    rule: 'readable',
    at: 'zaam',
    says: /niemand kan zien/,
  },
  {
    name: 'a bidirectional override',
    file,
    change: ['langzaam', '\u202Emaazgnal'],
    rule: 'readable',
    at: 'maazgnal',
    says: /leesrichting/,
    mend: /<bdi>/,
  },
  {
    name: 'a body of nothing but less-than',
    file,
    whole: `${story}\n${'<'.repeat(90_000)}\n`,
    rule: 'readable',
    line: story.split('\n').length + 1,
    says: /meer dan 2000 keer </,
    mend: /per ongeluk/,
  },
  {
    name: 'a body of nothing but underscores',
    file,
    whole: `${story}\n${'a_'.repeat(45_000)}\n`,
    rule: 'readable',
    line: story.split('\n').length + 1,
    says: /meer dan 5000 keer/,
  },
  {
    name: 'a body of 5 MB',
    file,
    whole: `${story}\n${'Een boot vaart. '.repeat(330_000)}\n`,
    rule: 'readable',
    says: /\d+ kB groot/,
    mend: /meer dan één tekst/,
  },
  {
    name: 'a body just over the limit',
    file,
    whole: story + 'a'.repeat(100_001 - bytes.length),
    rule: 'readable',
    says: /101 kB groot; de grens is 100 kB/,
  },
  { name: 'an empty file', file, whole: '', rule: 'readable', line: 1, says: /begint niet met een kop/ },
  {
    name: 'a file of only spaces',
    file,
    whole: '   \n  \n',
    rule: 'readable',
    line: 1,
    says: /begint niet met een kop/,
    mend: /---/,
  },
  {
    name: 'a language the site has not',
    ...at('content/fr/stories/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /“fr” hoort bij geen taal/,
    mend: /nl, en/,
    mended,
  },
  {
    name: 'a collection the site has not',
    ...at('content/nl/story/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /geen verzameling “story”/,
    mend: /stories/,
    mended,
  },
  {
    name: 'a collection in capitals',
    ...at('content/nl/Stories/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /geen verzameling “Stories”/,
    mend: /stories/,
    mended,
  },
  {
    name: 'a collection called constructor',
    ...at('content/nl/constructor/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /geen verzameling/,
    mended,
  },
  {
    name: 'a text in no collection',
    ...at('content/nl/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /geen verzameling/,
    mended,
  },
  {
    name: 'a text in no language',
    ...at('content/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /niet in de map van een taal/,
    mended,
  },
  {
    name: 'a folder in a collection',
    ...at('content/nl/stories/2026/een-derde-verhaal.mdx'),
    rule: 'place',
    says: /geen mappen/,
    mend: /content\/nl\/stories/,
    mended,
  },
  {
    name: 'a text that ends in .md',
    ...at('content/nl/stories/een-derde-verhaal.md'),
    rule: 'place',
    says: /Alleen teksten \(\.mdx\)/,
    mend: /eindigt op \.mdx/,
    mended,
  },
  {
    name: 'a text that ends in .MDX',
    ...at('content/nl/stories/een-derde-verhaal.MDX'),
    rule: 'place',
    says: /Alleen teksten/,
    mend: /klein: \.mdx/,
    mended,
  },
  {
    name: 'a file of a word processor',
    ...at('content/nl/stories/een-derde-verhaal.docx'),
    rule: 'place',
    says: /Alleen teksten/,
    mended,
  },
  {
    name: 'a script beside the texts',
    file: 'content/nl/stories/index.js',
    whole: 'globalThis.x = 1;\n',
    rule: 'place',
    says: /Alleen teksten/,
    mended,
  },
  {
    name: 'a file of data in another language',
    file: 'content/en/jargon.yaml',
    whole: 'words: {}\n',
    rule: 'place',
    says: /geen verzameling “jargon\.yaml”/,
    mended,
  },
  {
    name: 'capitals in an id',
    ...at('content/nl/stories/Derde-Verhaal.mdx'),
    rule: 'file-name',
    says: /“Derde-Verhaal\.mdx” is geen goede bestandsnaam/,
    mend: /derde-verhaal\.mdx/,
    mended,
  },
  {
    name: 'two dots in an id',
    ...at('content/nl/stories/derde..verhaal.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /derde-verhaal\.mdx/,
    mended,
  },
  {
    name: 'an id that is two dots',
    ...at('content/nl/stories/...mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mended,
  },
  {
    name: 'a space in an id',
    ...at('content/nl/stories/derde verhaal.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /derde-verhaal\.mdx/,
    mended,
  },
  {
    name: 'an accent in an id',
    ...at('content/nl/stories/één-verhaal.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /een-verhaal\.mdx/,
    mended,
  },
  {
    name: 'an underscore before an id, which would hide the text',
    ...at('content/nl/stories/_verhaal.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /verhaal\.mdx/,
    mended,
  },
  {
    name: 'a dot before an id, which a person does not see and Astro does',
    ...at('content/nl/stories/.verhaal.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /verhaal\.mdx/,
    mended,
  },
  {
    name: 'a file name with a line break and an escape in it',
    ...at('content/nl/stories/a\n\u001B[2Jb.mdx'),
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /a-2jb\.mdx/,
    mended,
  },
  {
    name: 'a picture that ends in capitals',
    file: 'content/nl/stories/boot.JPG',
    whole: picture,
    rule: 'place',
    says: /Alleen teksten/,
    mend: /klein: \.jpg/,
    mended,
  },
  {
    name: 'a photo that says where it was taken',
    file: 'content/nl/stories/boot-van-hout.png',
    whole: Buffer.from(withItsPlace, 'base64'),
    rule: 'located-pictures',
    warning: true,
    says: /op welke plek zij gemaakt is/,
    mend: /npm run foto/,
  },
  {
    name: 'a picture with a space in its name',
    file: 'content/nl/stories/mijn boot.png',
    whole: picture,
    rule: 'file-name',
    says: /geen goede bestandsnaam/,
    mend: /mijn-boot\.png/,
    mended,
  },
  {
    name: 'a symbolic link',
    file: 'content/nl/stories/kopie.mdx',
    make: (path) => {
      symlinkSync('/etc/hostname', path);
    },
    rule: 'place',
    says: /verwijzing naar een andere plek/,
    mended,
  },
  {
    name: 'a pipe, which would never end',
    file: 'content/nl/stories/pijp.mdx',
    make: (path) => {
      execFileSync('mkfifo', [path]);
    },
    rule: 'place',
    says: /geen gewoon bestand/,
    mended,
  },
  {
    name: 'a name that Windows keeps for itself',
    ...at('content/nl/stories/nul.mdx'),
    rule: 'file-name',
    says: /kan op Windows niet bestaan/,
    mend: /mijn-nul\.mdx/,
    mended,
  },
  {
    name: 'an id of 240 letters',
    ...at(`content/nl/stories/${'a'.repeat(240)}.mdx`),
    rule: 'file-name',
    says: /240 letters; de grens is 80/,
    mended,
  },
  {
    name: 'a folder called as a text',
    file: 'content/nl/terms/x.mdx',
    make: (path) => {
      mkdirSync(path);
    },
    rule: 'place',
    says: /een map met de naam van een tekst/,
    mended,
  },
  {
    name: 'a file of data that is a symbolic link',
    file: 'content/nl/outline.yaml',
    make: linkTo('/dev/zero'),
    rule: 'place',
    says: /verwijzing naar een andere plek/,
    mend: /het bestand zelf/,
  },
  {
    name: 'a file of data that leads to a secret',
    file: 'content/nl/jargon.yaml',
    make: linkTo('/etc/shadow'),
    rule: 'place',
    says: /verwijzing naar een andere plek/,
  },
  {
    name: 'a file of data that is a pipe',
    file: 'content/nl/names.yaml',
    make: (path) => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    },
    rule: 'place',
    says: /geen gewoon bestand/,
  },
  {
    name: 'a file of data that is not there',
    file: 'content/nl/jargon.yaml',
    make: (path) => {
      rmSync(path);
    },
    rule: 'data-files',
    says: /bestand is er niet/,
    mend: /words:/,
  },
  {
    name: 'a file of data that ends in .yml',
    file: 'content/nl/jargon.yml',
    whole: 'words: {}\n',
    rule: 'place',
    says: /eindigt op \.yml/,
    mend: /jargon\.yaml/,
  },
];

/** Puts a symbolic link where the file stood. */
function linkTo(target: string): (path: string) => void {
  return (path) => {
    rmSync(path);
    symlinkSync(target, path);
  };
}
