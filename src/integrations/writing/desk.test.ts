import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { brokenPage } from './broken-page.ts';
import { Desk } from './desk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/nl/terms'), { recursive: true });
  mkdirSync(join(root, 'content/nl/notices'));
  write('terms/kade', 'Kade');
  write('terms/vlot', 'Vlot');
  write('notices/privacy', 'Privacy', '![Een boot](./boot.png)');
  copyFileSync(
    'src/tests/corpus/valid/content/nl/stories/boot-van-hout.png',
    join(root, 'content/nl/notices/boot.png'),
  );
});

function write(place: string, title: string, body = 'Tekst.'): void {
  const order = place.startsWith('notices') ? '\norder: 1' : '';
  const fields = `title: ${title}\nsummary: Wat het is.\nupdated: 2026-01-15${order}`;
  writeFileSync(join(root, `content/nl/${place}.mdx`), `---\n${fields}\n---\n\n${body}\n`);
}

test('a text that changed is compiled again, and with a term every text', () => {
  const desk = new Desk(root);
  expect(desk.read()).toEqual([]);
  write('notices/privacy', 'Privacy', 'Anders.');
  expect(desk.read()).toEqual(['content/nl/notices/privacy.mdx']);
  write('terms/kade', 'Wal');
  expect(desk.read().sort()).toEqual([
    'content/nl/notices/privacy.mdx',
    'content/nl/terms/kade.mdx',
    'content/nl/terms/vlot.mdx',
  ]);
});

test('a text without a title stands in the way of its own page, and not of one that it shares', async () => {
  write('notices/privacy', '');
  write('terms/kade', '');
  const desk = new Desk(root);
  expect(desk.brokenAt('/privacy/')).toBe('content/nl/notices/privacy.mdx');
  expect(desk.brokenAt('/begrippen/')).toBeUndefined();
  expect(await desk.check()).toContainEqual(
    expect.objectContaining({ file: 'content/nl/terms/kade.mdx', path: '/begrippen/', level: 'error' }),
  );
});

test('a picture is shown as long as a text shows it', () => {
  const desk = new Desk(root);
  expect(desk.isShown('content/nl/notices/boot.png')).toBe(true);
  write('notices/privacy', 'Privacy');
  desk.read();
  expect(desk.isShown('content/nl/notices/boot.png')).toBe(false);
});

test('what a text holds is words on the page that stands in for it', () => {
  const finding = {
    file: 'a.mdx',
    level: 'error',
    rule: 'readable',
    message: 'Hier staat <b>.',
    mend: 'weg.',
  } as const;
  expect(brokenPage('a.mdx', [finding])).toContain('<li>Hier staat &lt;b>. <em>Zo kan het:</em> weg.</li>');
});
