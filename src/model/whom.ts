import type { Entry } from './entry.ts';
import type { Framework } from './framework.ts';

/** What `<Door>` in a text names: a partner, or a row of the table of facts. */
export interface Named {
  to?: string | undefined;
  fact?: string | undefined;
}

/** Whom a reader can go to. */
export interface Whom {
  partner?: Entry<'partners'> | undefined;
  phone?: string | undefined;
  website?: string | undefined;
}

/** Whom a door leads to, and where to call or look. */
export function whomOf(framework: Framework, { to, fact }: Named): Whom {
  const partner = to === undefined ? undefined : framework.get('partners', to);
  const { phone, website } = partner?.facts ?? framework.facts.find(({ id }) => id === fact) ?? {};
  return { partner, phone, website };
}

/** What people call a partner: by its letters, where it has them. */
export const calledOf = ({ facts, text }: Entry<'partners'>): string => facts.abbreviation ?? text.title;
