import { nearest } from '../nearest.ts';
import { atLine, type Rule } from '../rule.ts';
import { lineOf, walk } from '../tree.ts';

/** A link inside the site leads to a page and an anchor that are there. */
export const links: Rule = {
  name: 'links',
  level: 'error',
  document(document, { addresses, pathOf }) {
    const remarks = [];
    for (const { node } of walk(document.tree)) {
      if (node.type !== 'link' || !node.url || !/^[/#]/.test(node.url)) continue;
      const own = pathOf(document).split('#')[0] ?? '';
      const [path = '', anchor] = node.url.startsWith('#') ? [own, node.url.slice(1)] : node.url.split('#');
      const page = addresses.get(path);
      if (!page) {
        const near = nearest(path, [...addresses.keys()]);
        remarks.push(atLine(document, lineOf(node), `De pagina ${path} is er niet.`, near ? `schrijf ${near}` : 'kijk op de site welk adres u bedoelt; het begint en eindigt met een streep (/).'));
      } else if (anchor !== undefined && !page.has(anchor)) {
        const near = nearest(anchor, [...page]);
        remarks.push(atLine(document, lineOf(node), `De pagina ${path} heeft geen plek “#${anchor}”.`, near ? `schrijf ${path}#${near}` : `schrijf alleen ${path}`));
      }
    }
    return remarks;
  },
};
