import { describe, expect, test } from 'vitest';
import { personFinder } from './person-finder.ts';

const find = personFinder([
  'Ton',
  'Muhammed',
  'Wiebe de Vries',
  'Joeel',
  "Ra'ed O’Brien",
  'Zoë',
  'Roos B.',
  'Ö',
  '王小明',
]);
const people = (text: string, manner: 'prose' | 'address' = 'prose') => [
  ...new Set(find(text, manner).map(({ person }) => person)),
];

describe('a person is found', () => {
  test.each([
    ['Dat is muhammed.', 'Muhammed'],
    ['Dat is MUHAMMED.', 'Muhammed'],
    ['Een Muhammedverhaal', 'Muhammed'],
    ['Muhammeds en muhammed’s', 'Muhammed'],
    ['Wiebe vaart.', 'Wiebe de Vries'],
    ['De heer De Vries', 'Wiebe de Vries'],
    ['Wiebe  de Vries', 'Wiebe de Vries'],
    ['Wiebe\u2011Jan', 'Wiebe de Vries'],
    ['Wie\u00ADbe', 'Wiebe de Vries'],
    ['Joël en Joëls boot', 'Joeel'],
    ['Ra’ed', "Ra'ed O’Brien"],
    ["O'Brien", "Ra'ed O’Brien"],
    ['Zoe, Zoé en Zooe', 'Zoë'],
    ['Ton na ton', 'Ton'],
    ['Van TON', 'Ton'],
    ['De boot van Roos', 'Roos B.'],
    ['Roos B. vaart', 'Roos B.'],
    ['Van Ö', 'Ö'],
    ['Dit is 王小明.', '王小明'],
  ])('in “%s”', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  test.each([
    ['https://www.muhammed.example/', 'Muhammed'],
    ['huis-van-ton', 'Ton'],
    ['https://boot.example/MuhammedVaart', 'Muhammed'],
  ])('in the address “%s”', (text, person) => {
    expect(people(text, 'address')).toEqual([person]);
  });
});

test.each([
  'een ton hout',
  'tonnen',
  'Antonia',
  'een roos',
  'Roos na roos',
  'van de stad',
  'op De Kade en aan Den Dam',
  'ik vries',
  'B. en ö',
  'Zo.',
])('nobody is found in “%s”', (text) => {
  expect(people(text)).toEqual([]);
});

test('a name that is also a word is left alone in an address when there is more of it', () => {
  expect(people('https://boot.example/roos/', 'address')).toEqual([]);
});
