import { describe, expect, test } from 'vitest';
import { read, sentencesOf, syllablesOf, wordsOf } from './readability.ts';

describe('syllables', () => {
  test.each([
    ['boot', 1],
    ['u', 1],
    ['huis', 1],
    ['school', 1],
    ['schip', 1],
    ['water', 2],
    ['avond', 2], // the patterns leave a- on its line
    ['adres', 2], // and do not break this one at all
    ['moesten', 2],
    ['opvang', 2],
    ['idee', 2],
    ['ideeën', 3],
    ['één', 1],
    ['Syrië', 3],
    ['gemeente', 3],
    ['Oekraïne', 4],
    ['vluchtelingen', 4],
    ['inburgeren', 4],
    ['uitvoeringsagenda', 6],
    ['COA', 1], // an abbreviation is a name: it has no syllables to count
    ['25.000', 1],
    ['2025-2028', 1],
    ['zo’n', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test('something as long as a page is no word, and is soon dealt with', () => {
    expect(syllablesOf('gemeente'.repeat(10_000))).toBeLessThan(40);
  });
});

test('words are letters and figures, with what joins them', () => {
  expect(wordsOf("De DT&V (2025-2028) zag zo’n 25.000 auto's, ’s avonds & in het e-mail-adres.")).toEqual([
    'De', 'DT&V', '2025-2028', 'zag', 'zo’n', '25.000', "auto's", 's', 'avonds', 'in', 'het', 'e-mail-adres',
  ]); // prettier-ignore
});

describe('sentences', () => {
  test.each([
    ['Een boot vaart. Een vlot drijft!', ['Een boot vaart.', 'Een vlot drijft!']],
    ['Vaart u? Ja: altijd.', ['Vaart u?', 'Ja: altijd.']],
    ['Er zijn 25.000 boten aan kade 3.', ['Er zijn 25.000 boten aan kade 3.']],
    ['Zij zegt: “Kom. Ga zitten.” Dan vaart zij.', ['Zij zegt: “Kom.', 'Ga zitten.”', 'Dan vaart zij.']],
    ['  ', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('each knows where it begins', () => {
    const text = 'Een boot vaart.  Een vlot drijft.';
    expect(sentencesOf(text).map(({ index }) => text.slice(index, index + 8))).toEqual([
      'Een boot',
      'Een vlot',
    ]);
  });
});

describe('the measure, worked out by hand', () => {
  // Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
  test('six words of one syllable each in two sentences', () => {
    // 6 words, 6 syllables, 2 sentences: 100 syllables per 100 words, 3 words per sentence.
    // 206.84 − 0.77 × 100 − 0.93 × 3 = 206.84 − 77 − 2.79 = 127.05
    const { measure, words, sentences, meanSentence } = read(['De boot vaart. De wind waait.']);
    expect({ words, sentences, meanSentence }).toEqual({ words: 6, sentences: 2, meanSentence: 3 });
    expect(measure).toBeCloseTo(127.05, 10);
  });

  test('one sentence with long words', () => {
    // De(1) ge-meen-te(3) zoekt(1) wo-nin-gen(3) voor(1) vluch-te-lin-gen(4): 6 words, 13 syllables, 1 sentence.
    // 1300/6 = 216.67 per 100 words: 206.84 − 0.77 × 216.6667 − 0.93 × 6 = 206.84 − 166.8333 − 5.58 = 34.4267
    const { measure } = read(['De gemeente zoekt woningen voor vluchtelingen.']);
    expect(measure).toBeCloseTo(34.4267, 3);
  });

  test('blocks are measured as one text', () => {
    // De(1) wa-ter(2) is(1) koud(1) | Pas(1) op(1): 6 words, 7 syllables, 2 sentences.
    // 206.84 − 0.77 × 116.6667 − 0.93 × 3 = 206.84 − 89.8333 − 2.79 = 114.2167
    expect(read(['De water is koud.', 'Pas op!']).measure).toBeCloseTo(114.2167, 3);
  });

  test('names are left out of the count, and the sentence stays', () => {
    // De(1) wacht(1) | Zij(1) wacht(1): 4 words, 4 syllables, 2 sentences.
    // 206.84 − 77 − 0.93 × 2 = 127.98
    const { measure, words } = read(
      ['De Immigratie- en Naturalisatiedienst wacht.', 'Zij wacht.'],
      ['Immigratie- en Naturalisatiedienst'],
    );
    expect(words).toBe(4);
    expect(measure).toBeCloseTo(127.98, 10);
  });

  test('a name is left out as a whole word only', () => {
    expect(read(['Nijmegen en Nijmegenaren.'], ['Nijmegen']).words).toBe(2);
  });
});

test('the longest sentence is named', () => {
  expect(read(['Kort. Deze is langer dan die.', 'Nog een.']).longest).toEqual({
    words: 5,
    text: 'Deze is langer dan die.',
  });
});

test('nothing at all has no words and breaks nothing', () => {
  expect(read([])).toMatchObject({
    words: 0,
    sentences: 0,
    meanSentence: 0,
    longest: { words: 0, text: '' },
  });
  expect(read(['…', '—'])).toMatchObject({ words: 0, sentences: 0 });
});
