import { say, short, type Refusal } from '#/content/finding.ts';
import type { Document } from '#/content/reading/read.ts';
import { atField, type Context, type Rule } from '#/content/rule.ts';

/** Each commitment has a number of its own, that of its file and its ambition: it is cited by it. */
export const codes: Rule = {
  name: 'codes',
  level: 'error',
  corpus({ source }) {
    const first = new Map<unknown, string>();
    return [...source.values()].flatMap((document) => {
      const { code } = document.data;
      if (document.collection !== 'commitments' || typeof code !== 'string') return [];
      const wrong = mismatchOf(document, code, source);
      if (wrong) return [atField(document, ['code'], wrong)];
      const other = first.get(code);
      if (!other) first.set(code, document.file);
      return other
        ? [
            atField(
              document,
              ['code'],
              say(`Het nummer ${code} heeft ${other} ook.`, 'geef elk beleidspunt een eigen nummer.'),
            ),
          ]
        : [];
    });
  },
};

/** Where a number says something else than the name of its file, or than the place of its ambition. */
function mismatchOf({ id, data }: Document, code: string, source: Context['source']): Refusal | undefined {
  const [, named = ''] = /(?:^|-)(\d-\d-\d-[a-z])$/.exec(id) ?? [];
  if (named && named !== code.replaceAll('.', '-'))
    return say(
      `Het nummer ${short(code)} past niet bij de bestandsnaam ${id}.`,
      `schrijf ${named.slice(0, 5).replaceAll('-', '.')}${named.slice(5)}, of geef het bestand een andere naam.`,
    );
  const order = source.get(`ambitions/${String(data.ambition)}`)?.data.order;
  const [, place = ''] = /^2\.2\.(\d)-/.exec(code) ?? [];
  return typeof order !== 'number' || !place || place === String(order)
    ? undefined
    : say(
        `Het nummer ${short(code)} past niet bij de ambitie ${String(data.ambition)}, want dat is nummer ${order}.`,
        `schrijf een nummer dat begint met 2.2.${order}, of noem een andere ambitie.`,
      );
}
