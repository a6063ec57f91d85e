import { say } from '#/content/finding.ts';
import { bodyOf } from '#/content/reading/read.ts';
import { atField, inTranslation, isCurrent, type Rule } from '#/content/rule.ts';
import type { Translation } from '#/content/schemas/index.ts';
import { standingOf } from '#/content/translating/standing.ts';
import { site } from '#/site.config.ts';

/** A translation whose Dutch text has changed. Readers are told, and after a while they are shown the Dutch text. */
export const behind: Rule = {
  name: 'behind',
  level: 'warning',
  document: inTranslation((translation, { source, today }) => {
    const { collection, id, facts } = translation;
    const dutch = source.get(`${collection}/${id}`);
    if (!dutch || !facts || isCurrent(translation, dutch)) return [];
    const { currency } = standingOf(
      { collection, data: dutch.data, body: bodyOf(dutch) },
      { collection, data: { ...(facts as Translation) }, body: bodyOf(translation) },
      { today, months: site.translations.behindMonths },
    );
    const message =
      currency === 'far-behind'
        ? 'De vertaling is te oud: lezers zien de Nederlandse tekst.'
        : 'De Nederlandse tekst is veranderd nadat deze vertaling is gemaakt.';
    const mend = `werk haar bij, en draai dan npm run vertaald -- ${translation.file}`;
    const inForm = {
      mend: 'werk haar bij, en zeg wie de site beheert dat zij weer klopt. Die draait: npm run vertaald.',
    };
    return [atField(translation, ['follows'], say(message, mend, inForm))];
  }),
};
