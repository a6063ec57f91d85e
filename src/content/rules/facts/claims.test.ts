import { expect, test } from 'vitest';
import { look, text } from '#/content/fixtures.ts';
import { claims } from './claims.ts';

const files = (at: string) => ({
  'content/nl/help/boot.mdx': text('## Wat het kost'),
  'content/nl/laws/stuk.mdx': 'unreadable',
  'content/nl/outline.yaml': `paragraphs:
  - id: '1.1'
    title: A
    label: B
    claims:
      - id: 1.1-a
        says: C
        at: ${at}
`,
});

test.each(['/help/boot/', '/help/boot/#wat-het-kost', '/zoeken/', '/laws/stuk/#wat'])(
  '%s is a place',
  (at) => {
    expect(look(claims, files(at))).toEqual([]);
  },
);

test.each([
  ['/help/bood/', 'noem een pagina die er is: /help/boot/'],
  ['/heel/ergens/anders/dan-hier/', 'met een streep aan het begin en het einde'],
  ['/help/boot/#prijs', 'noem een anker van die pagina: wat-het-kost'],
  ['/zoeken/#prijs', 'er zijn er geen'],
  ['/verhalen/odilia/', 'kijk of het adres klopt. Is het verhaal weg: zet het verhaal terug.'],
])('%s is none', (at, mend) => {
  expect(look(claims, files(at))).toMatchObject([
    {
      file: 'content/nl/outline.yaml',
      line: 8,
      message: expect.stringContaining(at) as string,
      mend: expect.stringContaining(mend) as string,
    },
  ]);
});

test.each([
  ['withdrawn: 2026-06-15', '/stories/odilia/#een-boot', []],
  ['until: 2026-06-14', '/stories/odilia/#een-boot', []],
  ['until: 2026-06-15', '/stories/odilia/#een-boot', ['/stories/odilia/#een-boot']],
  ['withdrawn: 2026-06-15', '/stories/odila/', ['/stories/odila/']],
])('a story with %s and no text left: %s', (consent, at, said) => {
  const story = text('', `title: A\nperson: Ingetrokken 7\nconsent: { ${consent} }`);
  const found = look(claims, { ...files(at), 'content/nl/stories/odilia.mdx': story });
  expect(found.map(({ message }) => message.split(': ')[1])).toEqual(said.map((each) => `${each}.`));
});
