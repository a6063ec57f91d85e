import { emptyPage } from '#/tests/e2e/beside.ts';
import { expect, test } from '#/tests/e2e/site.ts';
import { accessible } from './accessible.ts';

test('a colour that is too pale is refused, however pale it is', async ({ page }) => {
  await page.goto(emptyPage);
  await page.evaluate(
    (colors) => {
      for (const color of colors) {
        const line = document.createElement('p');
        line.style.color = line.className = color;
        line.textContent = 'Een zin.';
        document.body.append(line);
      }
    },
    ['gainsboro', 'gray', 'dimgray', 'black'],
  );
  const problems = await accessible(page);
  const [contrast = ''] = problems.filter((problem) => problem.startsWith('color-contrast'));
  const refused = Array.from(contrast.matchAll(/class="(\w+)"/g), ([, color]) => color);
  expect(refused).toEqual(['gainsboro', 'gray', 'dimgray']);
});
