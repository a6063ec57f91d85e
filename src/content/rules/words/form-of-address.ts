import { say } from '#/content/finding.ts';
import { wordsIn } from '#/content/reading/prose.ts';
import { atLine, inDutchOnly, type Rule } from '#/content/rule.ts';

/** A text says u throughout, or je throughout. */
export const formOfAddress: Rule = {
  name: 'form-of-address',
  level: 'warning',
  excusable: true,
  document: inDutchOnly((document) => {
    const blocks = wordsIn(document);
    const informal = blocks.find(({ text }) => familiar.test(text));
    if (!informal || !blocks.some(({ text }) => polite.test(text))) return [];
    return [
      atLine(
        document,
        informal.lineAt(informal.text.search(familiar)),
        say('De tekst zegt nu eens “u” en dan weer “je”.', 'zeg overal “u”.'),
      ),
    ];
  }),
};

const familiar = /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu;
const polite = /(?<!\p{L})(?:u|uw)(?!\p{L})/iu;
