import { languageHome } from '#/routes.ts';
import { say } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** No two texts have the same address, and none has that of another page. */
export const addresses: Rule = {
  name: 'addresses',
  level: 'error',
  corpus({ source, otherPaths, pathOf, locales }) {
    const taken = new Map(otherPaths.map((path) => [path, 'een andere pagina van de site']));
    for (const locale of locales) taken.set(languageHome(locale), 'een taal van de site');
    return [...source.values()]
      .filter(({ collection }) => collection !== 'intros')
      .flatMap((document) => {
        const path = pathOf(document);
        const other = taken.get(path);
        taken.set(path, other ?? document.file);
        return other || isReserved(document.id)
          ? [
              atField(
                document,
                [],
                say(
                  `Het adres ${path} is al van ${other ?? 'de server'}.`,
                  'geef het bestand een andere naam.',
                ),
              ),
            ]
          : [];
      });
  },
};

/** Names that a web server or Astro gives a meaning of its own. */
const isReserved = (id: string) => ['index', '404', '500'].includes(id);
