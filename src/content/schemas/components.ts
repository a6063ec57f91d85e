import { idPattern } from './common.ts';

/** Plain words on one line, as long as a title. The length is bound before anything else, so that nothing takes long. */
export const label = /^(?=[^<>{}\n]{1,110}$)[^\p{L}\p{N}]*[\p{L}\p{N}]/u;

/** A plain sentence on one line. */
const sentence = /^(?=[^<>{}\n]{1,300}$)[^\p{L}\p{N}]*[\p{L}\p{N}]/u;

/**
 * The components an editor may use in a text, with the properties each may have and what they may say.
 * `components/mdx` draws them.
 */
export const components = {
  /** A sentence in Dutch to show or to read aloud at a desk; in a translation with what it means. */
  Show: { means: sentence },
  /** Something a reader must not miss. */
  Note: {},
  /** On a page of help: what has to be done at once, because a right hangs on it. */
  Today: {},
  /** On a page of help: whom to go to, and why. A partner, or what a row of the table of facts names. */
  Door: { to: idPattern, fact: idPattern, name: label },
  /** On a page of help: what holds for readers in one situation, folded under its title. */
  Situation: { id: idPattern, title: label },
} as const satisfies Record<string, Readonly<Record<string, RegExp>>>;

/** The name of such a component. */
export type ComponentName = keyof typeof components;

/** Whether a name in a text is one of them. */
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);
