import { atLine, type Rule } from '../rule.ts';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineOf, walk } from '../tree.ts';

/** A picture is there and says in words what it shows. */
export const images: Rule = {
  name: 'images',
  level: 'error',
  document(document, { root }) {
    const remarks = [];
    for (const { node } of walk(document.tree)) {
      if (node.type !== 'image') continue;
      const alt = node.alt?.trim() ?? '';
      const at = (message: string, mend: string) => atLine(document, lineOf(node), message, mend);
      const name = node.url?.split('/').at(-1) ?? '';
      const bare = (text: string) => text.toLowerCase().replace(/\.\w+$/, '').replace(/[^a-z0-9]/g, '');
      if (!alt)
        remarks.push(at('De foto heeft geen beschrijving.', 'zeg tussen de haken wat er te zien is: ![Een lesgroep aan tafel](./les.jpg)'));
      else if (bare(alt) === bare(name) || /\.(?:avif|jpe?g|png|webp)$/i.test(alt))
        remarks.push(at('De beschrijving van de foto is haar bestandsnaam.', 'zeg wat er te zien is, voor wie de foto niet ziet.'));
      if (node.url?.startsWith('./') && !existsSync(join(root, dirname(document.file), node.url)))
        remarks.push(at(`De foto ${node.url} is er niet.`, `zet het bestand in ${dirname(document.file)}.`));
    }
    return remarks;
  },
};
