import { expect, test } from 'vitest';
import { once } from './once.ts';

test('each thing is worked out once, also where nothing comes of it', () => {
  const asked: string[] = [];
  const find = once(({ name }: { name: string }) => {
    asked.push(name);
    return name === 'none' ? undefined : name.length;
  });
  const [one, none] = [{ name: 'one' }, { name: 'none' }];
  expect([one, none, one, none, { name: 'one' }].map(find)).toEqual([3, undefined, 3, undefined, 3]);
  expect(asked).toEqual(['one', 'none', 'one']);
});
