import type { MdastPluginEntry } from 'satteri';
import { isolateNumbers } from '#/model/numbers.ts';
import { isLocale, site } from '#/site.config.ts';
import { placeIn } from './place.ts';

/** Keeps numbers of several groups in their order in texts of a language that runs from right to left. */
export const holdNumbers: MdastPluginEntry = ({ fileURL }) => {
  const { locale } = placeIn(fileURL);
  if (!isLocale(locale) || site.locales[locale].dir === 'ltr') return null;
  return {
    name: 'hold-numbers',
    text(node, context) {
      const value = isolateNumbers(node.value);
      if (value !== node.value) context.replaceNode(node, { type: 'text', value });
    },
  };
};
