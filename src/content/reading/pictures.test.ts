import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largestPicture, lookedInto } from './pictures.ts';

test('pictures are looked into in their order, but for those that are too large', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const file of ['a.png', 'b.jpg'])
    copyFileSync('src/tests/corpus/valid/content/nl/stories/boot-van-hout.png', join(root, file));
  const large = { file: 'not-even-there.png', size: largestPicture + 1 };
  expect(await lookedInto(root, [{ file: 'a.png', size: 104 }, large, { file: 'b.jpg', size: 104 }])).toEqual(
    [
      { file: 'a.png', size: 104, look: { width: 4, height: 3 } },
      large,
      { file: 'b.jpg', size: 104, look: { width: 0, height: 0, damage: 'kind' } },
    ],
  );
  rmSync(root, { recursive: true });
});
