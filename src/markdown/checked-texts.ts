import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { handedOver } from '#/content/handed.ts';
import { today } from '#/content/today.ts';

/**
 * Hands Vite the texts as the check has read them, so that what passed it is what is compiled, and no file is opened
 * again. A text that may not be shown, or is not right, is no module at all.
 */
export function checkedTexts(): AstroIntegration {
  return {
    name: 'checked-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const root = process.cwd();

const plugin = {
  name: 'checked-texts',
  enforce: 'pre' as const,
  load: {
    filter: { id: /\/content\/.*\.mdx(?:\?|$)/ },
    handler: (id: string) => {
      const file = relative(root, id.replace(/\?.*$/s, '')).replaceAll('\\', '/');
      const text = handedOver(root, today()).texts.find((each) => each.file === file)?.text;
      if (text === undefined) throw new Error(`${file} is not among the texts that may be shown.`);
      return text;
    },
  },
};
