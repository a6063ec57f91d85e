import type { Translation } from '#/content/schemas/index.ts';
import type { Currency } from '#/site.config.ts';
import { isPast } from '#/content/day.ts';
import { hashOf, type Said } from './hash.ts';

/** How a translation stands to the Dutch text, and whether a person who speaks the language has checked it as it is. */
export interface Standing {
  currency: Currency;
  checked: boolean;
}

/** What of a Dutch text tells since when a translation can be behind. */
interface Dutch extends Said {
  data: Said['data'] & { updated?: unknown; changes?: unknown };
}

/**
 * Derives the standing of a translation from what it says of itself: nothing of it is stored, so that no edit of one
 * text or the other leaves a label that is not true.
 *
 * @param months How long a translation may be behind before it is far behind.
 */
export function standingOf(
  dutch: Dutch,
  translation: Said & { data: Pick<Translation, 'follows' | 'review'> },
  { today, months }: { today: string; months: number },
): Standing {
  const { follows, review } = translation.data;
  const checked = review?.hash === hashOf(translation);
  if (follows.hash === hashOf(dutch)) return { currency: 'current', checked };
  const isFar = isPast(behindSince(dutch, follows.on), months, today);
  return { currency: isFar ? 'far-behind' : 'behind', checked };
}

/**
 * Since when a translation can have been behind: the first change that an editor noted after the day it followed the
 * Dutch text, or else the day on which that text was last looked at; a day of before that says nothing.
 */
export function behindSince({ data: { updated, changes } }: Dutch, followed: string): string {
  const noted = (Array.isArray(changes) ? (changes as { on?: unknown }[]) : []).map(({ on }) => on);
  const days = [...noted, updated].filter((day): day is string => typeof day === 'string' && day > followed);
  return days.sort()[0] ?? followed;
}
