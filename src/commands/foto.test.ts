import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'foto-'));
  cpSync('src/tests/corpus/valid/content', join(root, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** `npm run foto` in a folder of content, at no terminal. */
function foto(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/foto.ts'), ...files],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a photo with its place is upright, without it, under its name; the others are told why not', async () => {
  const file = 'content/nl/stories/tafel.jpg';
  await sharp({ create: { width: 40, height: 20, channels: 3, background: '#678' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 50/1 0/1' } })
    .jpeg()
    .toFile(join(root, file));
  writeFileSync(join(root, 'content/nl/stories/kaart.png'), '<svg/>');
  const { status, stdout, stderr } = foto(file, 'content/nl/stories/kaart.png', '../elders.jpg', 'weg.jpg');
  expect(status).toBe(1);
  expect(stdout).toBe(
    `foto: ${file} is opnieuw gemaakt. Eruit: gegevens van de camera, en de plaats als die erin stond.\n`,
  );
  expect(stderr.trim().split('\n')).toHaveLength(3);
  for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^foto: .+ Zo kan het: .+/);
  const { exif, orientation, width, height } = await sharp(readFileSync(join(root, file))).metadata();
  expect({ exif, orientation, width, height }).toEqual({ width: 20, height: 40 });
  expect(foto(file)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Er stond niets in.') as string,
  });
});

test('without a photo it says how to name one', () => {
  expect(foto()).toMatchObject({ status: 1, stderr: expect.stringContaining('noem een foto') as string });
});
