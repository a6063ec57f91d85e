import { HTMLElement, type Node } from 'node-html-parser';

/** Words on a page, and the language that their element says they are in. */
export interface Said {
  words: string;
  lang: string;
}

/** All that is said in an element and those within it; `around` is the language of what stands around it. */
export function* saidIn(element: HTMLElement, around: string): Generator<Said> {
  const lang = element.getAttribute('lang') ?? around;
  for (const name of ['alt', 'title', 'aria-label', 'placeholder'])
    if (element.getAttribute(name)) yield { words: element.getAttribute(name) ?? '', lang };
  // What stands there for browsers without scripts is no text where there are.
  if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) return;
  for (const child of element.childNodes)
    if (isElement(child)) yield* saidIn(child, lang);
    else yield { words: child.text, lang };
}

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;
