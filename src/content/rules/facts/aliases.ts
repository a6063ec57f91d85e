import { functionWords } from '#/content/dutch/function-words.ts';
import { say, short, type Refusal } from '#/content/finding.ts';
import { atField, type Rule } from '#/content/rule.ts';

/** Each form of a word leads to one term, and is a word: the site marks it wherever it stands. */
export const aliases: Rule = {
  name: 'aliases',
  level: 'error',
  corpus({ corpus }) {
    const terms = corpus.documents.filter(({ collection }) => collection === 'terms');
    const owners = new Map<string, string>();
    for (const { locale, data, file } of terms)
      if (typeof data.title === 'string') owners.set(keyOf(locale, data.title), file);
    return terms.flatMap((document) =>
      listOf(document.data.aliases).flatMap((alias, index) => {
        if (!alias.trim()) return [];
        const key = keyOf(document.locale, alias);
        const other = owners.get(key);
        owners.set(key, other ?? document.file);
        const refusal = refusalOf(alias, other === document.file ? undefined : other);
        return refusal ? [atField(document, ['aliases', index], refusal)] : [];
      }),
    );
  },
};

function refusalOf(alias: string, other: string | undefined): Refusal | undefined {
  if (other)
    return say(
      `Het woord “${short(alias)}” hoort al bij ${other}.`,
      'laat het bij één van de twee begrippen staan.',
    );
  if (!/\p{L}/u.test(alias))
    return say(
      `“${short(alias)}” is geen woord.`,
      'haal het weg; schrijf in aliases alleen andere vormen van het begrip.',
    );
  return functionWords.has(alias.trim().toLowerCase())
    ? say(`“${short(alias)}” staat in bijna elke zin, en zou overal een begrip worden.`, 'haal het weg.')
    : undefined;
}

// Of one term the same form twice is said by the rule about lists.
const keyOf = (locale: string, form: string) => `${locale} ${form.normalize('NFC').trim().toLowerCase()}`;

const listOf = (list: unknown): string[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).map((item) => (typeof item === 'string' ? item : ''));
