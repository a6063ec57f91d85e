import { createHash } from 'node:crypto';
import { hashDigits } from '#/content/schemas/common.ts';
import { saidFields } from '#/content/schemas/index.ts';
import type { Collection } from '#/site.config.ts';

/** What a text says, as far as a translation says it too. */
export interface Said {
  collection: Collection;
  /** The front matter. */
  data: Readonly<Record<string, unknown>>;
  /** The text below it. */
  body: string;
}

/**
 * Tells one state of a text from every other: of its title, its summary, what else of its front matter is translated,
 * and its body. How lines are broken changes nothing, nor do words that only search sees.
 */
export function hashOf({ collection, data, body }: Said): string {
  const said = [...saidFields(collection).map((field) => data[field] ?? null), body];
  const plain = JSON.stringify(said, (_key, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value,
  );
  return createHash('sha256').update(plain).digest('hex').slice(0, hashDigits);
}
