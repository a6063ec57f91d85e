import type { HastPluginEntry } from 'satteri';
import { headingAnchorsOf } from '#/content/addresses.ts';
import { handedOver } from '#/content/handed.ts';
import { today } from '#/content/today.ts';
import { site } from '#/site.config.ts';
import { placeIn } from './place.ts';

/**
 * Gives the headings of a translation the anchors of the Dutch ones, which stand in the same order (the rule `parts`):
 * an address leads to the same place in every language.
 */
export const dutchAnchors: HastPluginEntry = ({ fileURL }) => {
  const { locale, collection, id } = placeIn(fileURL);
  if (locale === site.sourceLocale) return null;
  const { texts } = handedOver(process.cwd(), today());
  const dutch = texts.find(
    (text) => text.locale === site.sourceLocale && text.collection === collection && text.id === id,
  );
  const anchors = dutch ? headingAnchorsOf(dutch) : [];
  let next = 0;
  return {
    name: 'dutch-anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const anchor = anchors[next];
        next += 1;
        if (anchor !== undefined) context.setProperty(node, 'id', anchor);
      },
    },
  };
};
