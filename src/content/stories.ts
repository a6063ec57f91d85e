import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#/site.config.ts';
import { isShown, type Consent } from './consent.ts';
import { failed, parse } from '#/content/reading/parse.ts';

/**
 * Ids of the stories that may not be shown on a day. Read from the files, so that what is gone need not be handed to
 * Astro at all: it would put the pictures of a text among its files even when no page shows the text.
 */
export function goneStories(root: string, day: string): string[] {
  const folder = join(root, 'content', site.sourceLocale, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^_.].*\.mdx$/.test(name))
    .filter((name) => {
      const parsed = parse(readFileSync(join(folder, name)));
      const { consent } = failed(parsed) ? {} : (parsed.data as { consent?: Consent });
      return !consent || !isShown(consent, day);
    })
    .map((name) => name.replace(/\.mdx$/, ''));
}
