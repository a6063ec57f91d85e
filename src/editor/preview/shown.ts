import { parse } from 'node-html-parser';

/** A page as one file: its style and its pictures in it, no script, nothing that would be fetched from elsewhere. */
export async function shown(
  page: string,
  get: (href: string) => Promise<Response>,
  nonce: string,
): Promise<string> {
  const root = parse(page, { comment: false });
  for (const element of root.querySelectorAll(
    'script, findings-panel, link:not([rel=stylesheet]), meta[http-equiv], base',
  ))
    element.remove();
  for (const link of root.querySelectorAll('link[rel=stylesheet]')) {
    const response = await get(link.getAttribute('href') ?? '');
    link.insertAdjacentHTML(
      'afterend',
      `<style>${(await response.text()).replaceAll('</style', '<\\/style')}</style>`,
    );
    link.remove();
  }
  for (const style of root.querySelectorAll('style')) {
    style.setAttribute('nonce', nonce);
    style.textContent = await withFiles(style.textContent, get);
  }
  for (const source of root.querySelectorAll('picture source')) source.remove();
  for (const image of root.querySelectorAll('img')) {
    const response = await get(image.getAttribute('src') ?? '');
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    image.setAttribute('src', await asData(response));
  }
  return root.toString();
}

/** A style sheet with its fonts in it. */
async function withFiles(style: string, get: (href: string) => Promise<Response>): Promise<string> {
  const hrefs = new Set(
    Array.from(style.matchAll(/url\((['"]?)(\/[^'")]+)\1\)/g), ([, , href = '']) => href),
  );
  let text = style;
  for (const href of hrefs) text = text.replaceAll(href, await asData(await get(href)));
  return text;
}

async function asData(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return response.ok
    ? `data:${type};base64,${Buffer.from(await response.arrayBuffer()).toString('base64')}`
    : 'data:,';
}
