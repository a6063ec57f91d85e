import { say, short } from '#/content/finding.ts';
import { saidIn } from '#/content/reading/said.ts';
import { atLine, type Rule } from '#/content/rule.ts';

/** An address tells nobody where its reader came from, or who copied it. */
export const tracking: Rule = {
  name: 'tracking',
  level: 'error',
  corpus: ({ corpus: { documents, data } }) =>
    [...documents, data.outline, data.facts].flatMap((file) =>
      saidIn(file).flatMap(({ text, lineAt }) => {
        const [address, query, anchor] = partsOf(text);
        const followed = query.filter((part) => isTracking(part));
        if (!followed.length) return [];
        const kept = query.filter((part) => !isTracking(part)).join('&');
        const clean = `${address}${kept && `?${kept}`}${anchor}`;
        const names = followed.map((part) => short(part.split('=', 1)[0] ?? '')).join(', ');
        return [
          atLine(
            file,
            lineAt(),
            say(`In dit adres staat een code die lezers volgt: ${names}.`, `schrijf ${short(clean, 200)}`),
          ),
        ];
      }),
    ),
};

/** An address up to its query, the parts of that, and the anchor behind it. */
function partsOf(text: string): [address: string, query: string[], anchor: string] {
  const [, address = '', query = '', anchor = ''] =
    /^((?:https?:\/\/|\/)[^\s?#]*)\?([^\s#]*)(#\S*)?$/i.exec(text) ?? [];
  return [address, query.split('&'), anchor];
}

const isTracking = (part: string): boolean =>
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi))(?:=|$)/i.test(
    part,
  );
