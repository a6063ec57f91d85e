import type { Page } from '@playwright/test';
import { fonts, handFonts } from './fonts.ts';
import { expect, test } from './site.ts';
import { turnTo } from './turn.ts';

test('lines of text hold about 62 characters, whatever the system’s font', async ({ page, built }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const pages = [
    built.firstWith('.prose p', built.entries('ambitions')),
    built.firstWith('.prose p', built.entries('partners')),
    built.firstWith('.prose p', built.entries('about')),
    built.section('questions'),
  ];
  const lines = new Map(fonts.map((font) => [font, [] as number[]]));
  for (const { path } of pages) {
    await turnTo(page, path);
    await handFonts(page);
    for (const [font, found] of lines) found.push(...(await linesIn(page, font)));
  }
  for (const [font, found] of lines) {
    const median = found.sort((a, b) => a - b)[Math.floor(found.length / 2)];
    expect(median, font).toBeGreaterThanOrEqual(58);
    expect(median, font).toBeLessThanOrEqual(68);
  }
});

/** The lengths of all full lines of running text, in characters: the last of a paragraph is as long as it happens to be. */
const linesIn = (page: Page, font: string) =>
  page.evaluate((drawn) => {
    window.drawWith(drawn);
    return [...document.querySelectorAll('main .prose > p')].flatMap((paragraph) => {
      const tops: number[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (box) tops.push(Math.round(box.bottom / 8));
        }
      const lengths: number[] = [];
      let last = tops[0];
      let count = 0;
      for (const top of tops) {
        if (last !== undefined && Math.abs(top - last) > 1) {
          lengths.push(count);
          count = 0;
        }
        last = top;
        count += 1;
      }
      return lengths;
    });
  }, font);
