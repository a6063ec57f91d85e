import { expect, test } from 'vitest';
import { examples } from '#/content/examples.ts';
import { look, text } from '#/content/fixtures.ts';
import { exampleText } from './example-text.ts';

const say = (body: string) => look(exampleText, { 'content/nl/about/a.mdx': text(body) });

test.each(Object.values(examples))('an example that is left is refused: %s', (example) => {
  for (const body of [
    example,
    `Eerst dit. ${example}`,
    `## ${example}\n\nTekst.`,
    example.replace(' ', '\n'),
  ])
    expect(say(body), body).toHaveLength(1);
  const situation = `<Situation id="a" title="${example}">\nTekst.\n</Situation>`;
  expect(say(situation)).toHaveLength(1);
});

test('one of several says it for all', () => {
  expect(say(`${examples.story}\n\n## ${examples.storyHeading}\n\n${examples.storyGoesOn}`)).toHaveLength(1);
});

test('own words are none', () => {
  expect(say('Schrijf hier uw naam.\n\n## Een kop\n\nU bent in deze stad.')).toEqual([]);
});
