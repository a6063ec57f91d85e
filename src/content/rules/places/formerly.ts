import { languageHome, sectionPath, toStory } from '#/routes.ts';
import { say, short, type Refusal } from '#/content/finding.ts';
import { formerlyOf } from '#/content/moved.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, type Context, type Rule } from '#/content/rule.ts';

/** An address that a text had is nobody’s now, is claimed once, and is no story’s: a person who withdraws leaves no trace. */
export const formerly: Rule = {
  name: 'formerly',
  level: 'error',
  corpus(context) {
    const claimed = new Map<string, string>();
    return [...context.source.values()]
      .filter(({ collection }) => collection !== 'stories')
      .flatMap((document) =>
        formerlyOf(document.data).flatMap((address, index) => {
          const wrong = wrongWith(address, document, claimed.get(address), context);
          claimed.set(address, claimed.get(address) ?? document.file);
          return wrong ? [atField(document, ['formerly', index], wrong)] : [];
        }),
      );
  },
};

function wrongWith(
  address: string,
  document: Document,
  claimer: string | undefined,
  { addresses, moved, pathOf, locales }: Context,
): Refusal | undefined {
  const [path = '', anchor] = address.split('#');
  if (toStory.test(address) || path === sectionPath('stories'))
    return say(
      `Het adres ${short(address)} is van een verhaal, en gaat nooit naar een andere pagina.`,
      'haal het weg: wie een verhaal intrekt, laat geen spoor na.',
    );
  // Twice in one text is for another rule.
  if (claimer === document.file) return undefined;
  if (claimer !== undefined)
    return say(
      `Het adres ${short(address)} staat al bij formerly van ${claimer}.`,
      'laat het staan bij de tekst die er echt stond, en haal het bij de andere weg.',
    );
  if (locales.some((locale) => path.startsWith(languageHome(locale))))
    return say(
      `Het adres ${short(address)} begint met een taal.`,
      'schrijf het zonder de taal: het geldt voor alle talen.',
    );
  if (anchor === undefined)
    return addresses.has(path)
      ? say(
          `Het adres ${short(address)} is van een pagina die er is.`,
          'haal het weg, of geef die pagina een andere naam.',
        )
      : undefined;
  const [own = ''] = pathOf(document).split('#');
  // The page itself may have moved since: its own redirect keeps what stands behind the #.
  const now = moved.get(path) ?? path;
  if (now !== own)
    return say(
      `De plek ${short(address)} was op een andere pagina dan deze tekst nu.`,
      `haal het weg: een server ziet niet wat er achter # staat. Hier kan alleen een plek op ${own} staan.`,
    );
  return addresses.get(own)?.has(anchor)
    ? say(
        `De plek ${short(address)} is er nog.`,
        'haal het weg, of geef de tekst of de kop die zo heet een andere naam.',
      )
    : undefined;
}
