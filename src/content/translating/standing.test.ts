import { describe, expect, test } from 'vitest';
import { isPast } from '#/content/day.ts';
import { hashOf, type Said } from './hash.ts';
import { standingOf } from './standing.ts';

const months = 2;

/** All that an editor or the calendar can do; the Dutch text and its translation are a few words each. */
const actions = [
  'edit Dutch, and note it',
  'edit Dutch',
  'put Dutch back as it was followed',
  'break the lines of Dutch otherwise',
  'look at Dutch again',
  'give Dutch other keywords',
  'edit the translation',
  'give the translation other keywords',
  'stamp',
  'check',
  'wait',
] as const;
type Action = (typeof actions)[number];

/** The two texts as they stand in files, and beside them what really happened, as somebody who saw it all remembers it. */
class World {
  #day = new Date('2026-01-01T00:00:00Z');
  #count = 0;
  dutch = { words: 'een', keywords: 'a', updated: this.today, changes: [] as { on: string }[] };
  translation = { words: 'one', keywords: 'a' };
  follows = { hash: hashOf(this.dutchText), on: this.today };
  review: { role: string; on: string; hash: string } | undefined;
  seen: { followed: string; stamped: string; checked?: string; firstEdit?: string; isNoted?: boolean } = {
    followed: plain(this.dutch.words),
    stamped: this.today,
  };

  get today(): string {
    return this.#day.toISOString().slice(0, 10);
  }

  get dutchText(): Said {
    const { words, keywords, updated, changes } = this.dutch;
    return {
      collection: 'about',
      data: { title: 'A', summary: 'B', keywords: [keywords], updated, changes },
      body: words,
    };
  }

  get translationText() {
    const { words, keywords } = this.translation;
    const marks = { follows: this.follows, ...(this.review && { review: this.review }) };
    return {
      collection: 'about' as const,
      data: { title: 'C', summary: 'D', keywords: [keywords], ...marks },
      body: words,
    };
  }

  act(action: Action, chance: () => number): void {
    const { dutch, translation } = this;
    switch (action) {
      case 'edit Dutch, and note it':
      case 'edit Dutch':
        dutch.words = `tekst ${++this.#count}`;
        dutch.updated = this.today;
        if (action !== 'edit Dutch') dutch.changes.unshift({ on: this.today });
        this.seen.isNoted ??= action !== 'edit Dutch';
        this.seen.firstEdit ??= this.today;
        break;
      case 'put Dutch back as it was followed':
        dutch.words = this.seen.followed;
        dutch.updated = this.today;
        break;
      case 'break the lines of Dutch otherwise':
        dutch.words = chance() < 0.5 ? plain(dutch.words).replaceAll(' ', '\n') : plain(dutch.words);
        break;
      case 'look at Dutch again':
        dutch.updated = this.today;
        break;
      case 'give Dutch other keywords':
        dutch.keywords = `k${++this.#count}`;
        break;
      case 'edit the translation':
        // Now and then it comes to be what it was.
        translation.words = `text ${chance() < 0.3 ? 0 : ++this.#count}`;
        break;
      case 'give the translation other keywords':
        translation.keywords = `k${++this.#count}`;
        break;
      case 'stamp':
        this.follows = { hash: hashOf(this.dutchText), on: this.today };
        this.seen = { followed: plain(dutch.words), stamped: this.today, checked: this.seen.checked };
        break;
      case 'check':
        this.review = { role: 'tolk', on: this.today, hash: hashOf(this.translationText) };
        this.seen.checked = translation.words;
        break;
      case 'wait':
        this.#day.setUTCDate(this.#day.getUTCDate() + 1 + Math.floor(chance() * 45));
    }
  }

  standing() {
    return standingOf(this.dutchText, this.translationText, { today: this.today, months });
  }
}

const plain = (words: string) => words.replace(/\s+/g, ' ');

/** Numbers that look like chance, the same each time (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('no sequence of edits leaves a label that is not true', () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= 1500; seed++) {
    const chance = chanceOf(seed);
    const world = new World();
    const done: string[] = [];
    for (let step = 0; step < 25; step++) {
      const action = actions[Math.floor(chance() * actions.length)] ?? 'wait';
      world.act(action, chance);
      done.push(`${world.today} ${action}`);
      const { currency, checked } = world.standing();
      const { seen, dutch, translation, today } = world;
      const story = `seed ${seed}:\n${done.join('\n')}`;
      met.add(`${currency} ${checked ? 'checked' : 'unchecked'}`);
      expect(currency === 'current', story).toBe(plain(dutch.words) === seen.followed);
      expect(checked, story).toBe(translation.words === seen.checked);
      if (currency === 'current') continue;
      // Never before it has been behind for so long; and always when nobody has touched the Dutch text for so long.
      const { firstEdit = '' } = seen;
      if (currency === 'far-behind') expect(isPast(firstEdit, months, today), story).toBe(true);
      if (isPast(dutch.updated, months, today)) expect(currency, story).toBe('far-behind');
      // To the day, where the first edit is noted on a day of its own.
      if (seen.isNoted && firstEdit > seen.stamped)
        expect(currency === 'far-behind', story).toBe(isPast(firstEdit, months, today));
    }
  }
  // All that there is to say has been said.
  expect([...met].sort()).toEqual(
    ['behind', 'current', 'far-behind'].flatMap((one) => [`${one} checked`, `${one} unchecked`]),
  );
});

describe('the state of a text', () => {
  const said: Said = { collection: 'laws', data: { title: 'A', summary: 'B', task: 'C' }, body: 'D e f.' };
  const state = hashOf(said);

  test('changes with all that a translation says', () => {
    expect(hashOf({ ...said, body: 'D e g.' })).not.toBe(state);
    for (const field of ['title', 'summary', 'task', 'status'])
      expect(hashOf({ ...said, data: { ...said.data, [field]: 'X' } }), field).not.toBe(state);
    // What moves from one field to another is said elsewhere.
    expect(hashOf({ ...said, data: { title: 'B', summary: 'A', task: 'C' } })).not.toBe(state);
  });

  test('stays with other line ends, spaces, keywords and facts', () => {
    expect(hashOf({ ...said, body: 'D\r\n e\n\nf. ' })).toBe(state);
    const more = { ...said.data, keywords: ['x'], updated: '2026-01-01', checked: '2026-01-01' };
    expect(hashOf({ ...said, data: more })).toBe(state);
  });
});
