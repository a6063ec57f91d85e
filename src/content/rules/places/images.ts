import { posix } from 'node:path';
import { say, short } from '#/content/finding.ts';
import { nearest } from '#/content/messages/nearest.ts';
import { atLine, type Rule } from '#/content/rule.ts';
import { lineOf, nodesOf } from '#/content/reading/tree.ts';
import { isAllowedAddress } from '#/content/rules/safety/prose-only.ts';

/** A picture is there and says in words what it shows. */
export const images: Rule = {
  name: 'images',
  level: 'error',
  document: (document, { corpus, isPerson }) =>
    nodesOf(document.tree, 'image').flatMap((node) => {
      const at = (message: string, mend: string) => [atLine(document, lineOf(node), say(message, mend))];
      const alt = node.alt?.trim() ?? '';
      const url = node.url ?? '';
      const folder = posix.dirname(document.file);
      const known = corpus.pictures.map(({ file }) => file).filter((file) => posix.dirname(file) === folder);
      const isThere = !isAllowedAddress(node) || known.includes(posix.join(folder, url));
      const near = nearest(
        url,
        known.map((file) => `./${posix.basename(file)}`),
      );
      return [
        ...(alt
          ? []
          : at(
              'De foto heeft geen beschrijving.',
              'zeg tussen de haken wat er te zien is: ![Een lesgroep aan tafel](./les.jpg)',
            )),
        ...(alt && isFileName(alt, url)
          ? at(
              'De beschrijving van de foto is haar bestandsnaam.',
              'zeg wat er te zien is, voor wie de foto niet ziet.',
            )
          : []),
        ...(alt && saysNothing(alt) && !isFileName(alt, url)
          ? at(
              `De beschrijving “${short(alt)}” zegt niet wat er op de foto staat.`,
              'zeg wat er te zien is, voor wie de foto niet ziet: ![Een lesgroep aan tafel](./les.jpg)',
            )
          : []),
        ...(isOnlyNames(alt, isPerson) && !isFileName(alt, url)
          ? at(
              `De beschrijving “${short(alt)}” is alleen een naam.`,
              'zeg wat er te zien is, voor wie de foto niet ziet: ![Een vrouw leest voor aan tafel](./les.jpg)',
            )
          : []),
        ...(isThere
          ? []
          : at(
              `De foto ${short(url)} is er niet.`,
              near ? `schrijf ${near}` : `zet het bestand in ${folder}.`,
            )),
      ];
    }),
};

function isFileName(alt: string, url: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return bare(alt) === bare(posix.basename(url)) || /\.(?:avif|gif|heic|jpe?g|png|svg|webp)$/i.test(alt);
}

/** A sign, a word for any picture, or the number that a camera gave it. */
function saysNothing(alt: string): boolean {
  const words: string[] = alt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.join('').length < 3 ||
    words.every((word) => anyPicture.has(word) || /^\d+$/.test(word)) ||
    /^(?:dsc|dscf|dscn|img|image|pict|pic|foto|photo|scan|screenshot|p)[\s_-]*\d+$/i.test(alt)
  );
}

/** “Foto van Amal”, “Amal en Omar”: who is there, or what it is called, and nothing of what there is to see. */
function isOnlyNames(alt: string, isPerson: (word: string) => boolean): boolean {
  const words = alt.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isAround = (word: string) => [anyPicture, aroundNames].some((list) => list.has(word.toLowerCase()));
  const names = words.filter((word) => !isAround(word));
  // The first word has a capital anyhow.
  const isNamed = (word: string) => isPerson(word) || (word !== words[0] && /^\p{Lu}\p{Ll}/u.test(word));
  return names.length > 0 && names.every(isNamed);
}

const aroundNames = new Set('portret met en der den ter ten te el al'.split(' '));

const anyPicture = new Set(
  'een de het van op deze dit foto fotos foto’s afbeelding afbeeldingen plaatje beeld illustratie image picture photo logo tekening icoon a the of'.split(
    ' ',
  ),
);
