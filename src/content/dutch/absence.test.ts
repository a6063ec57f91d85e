import { describe, expect, test } from 'vitest';
import { saysAbsence, saysOnlyAbsence } from './absence.ts';

describe('a sentence begins with what is absent', () => {
  test.each([
    'Dat staat niet in het beleidskader.',
    'Waar plek is, staat niet in het beleidskader.',
    'STAAT NIET IN HET KADER.',
    'Dat staat er ook nergens in het plan.',
    'Hoe dat gaat, staat er niet bij.',
    'Wie helpt, staat er niet.',
    'De regels staan niet apart in dit document.',
    'Over zorg voor u staat niets apart in het beleidskader.',
    'Er staan geen plekken in het plan.',
    'Er staat niets over zorg.',
    'Het beleidskader noemt geen adres.',
    'Het beleidskader zegt daar niets over.',
    'Het kader legt dat niet uit.',
    'Het kader werkt dit nergens uit.',
    'Hierover zegt het beleidskader niets.',
    'Daar geeft dit kader geen geld voor.',
    'Hoe lang het duurt, is niet bekend.',
    'Ook is hier niet bekend wat er na 2025 geldt.',
    'De dagen zijn bij ons nog niet bekend.',
    'Wie het doet, is onbekend.',
    'Of er plek is, weten wij niet.',
    'Deze site weet het niet.',
    'Wij weten niet waar plek is, en daarom kunt u het beste de gemeente bellen.',
  ])('%s', (sentence) => {
    expect(saysAbsence(sentence)).toBe(true);
  });
});

describe('a sentence says what there is', () => {
  test.each([
    'Vraag het COA waar u kunt slapen.',
    'Vraag het COA waar u heen kunt en hoe lang dat duurt, want dat staat niet in het kader.',
    'Uw naam staat niet in de lijst van de huisarts.',
    'Uw naam staat niet bij de bel.',
    'U staat er niet alleen voor.',
    'Staat uw vraag hier niet bij?',
    'Staat er niets over werk op uw pas?',
    'Het beleidskader zegt dat u niet op straat hoeft te slapen.',
    'Het beleidskader noemt mensen die geen papieren hebben.',
    'Het beleidskader noemt niet alleen opvang, ook werk.',
    'Het kader zegt wie niet hoeft te betalen.',
    'Het kader geeft geld als er geen plek is.',
    'Het kader zegt: niemand slaapt buiten, niet in de winter.',
    'Bent u niet bekend bij de gemeente?',
    'Als u niet in Nederland bent.',
    '',
  ])('%s', (sentence) => {
    expect(saysAbsence(sentence)).toBe(false);
  });
});

describe('a sentence says nothing else', () => {
  test.each([
    ['Waar plek is, staat niet in het beleidskader.', true],
    ['Wat er in de jaren na 2025 geldt voor de opvang in de regio, staat niet in het kader.', true],
    ['Het kader noemt geen adres, maar het COA wel.', false],
    ['Wij weten niet waar plek is, en daarom kunt u het beste de gemeente bellen.', false],
    ['Vraag het COA, want dat staat niet in het kader.', false],
    ['Bel de gemeente: dus ook als het niet bekend is.', false],
    ['Staat het niet in het kader?', false],
    ['Bel de gemeente.', false],
  ])('%s %s', (sentence, only) => {
    expect(saysOnlyAbsence(sentence)).toBe(only);
  });
});
