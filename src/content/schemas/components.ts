/**
 * The components an editor may use in a text, with the properties each may have and what they may say.
 * `components/mdx` draws them.
 */
export const components = {
  /** A sentence in Dutch to show or to read aloud at a desk. */
  Show: {},
  /** Something a reader must not miss. */
  Note: {},
} as const satisfies Record<string, Readonly<Record<string, RegExp>>>;

/** The name of such a component. */
export type ComponentName = keyof typeof components;

/** Whether a name in a text is one of them. */
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);
