/** What stands between curly quotes, where they are around all of a text: YAML takes them for a part of it. */
export const betweenCurlyQuotes = (text: string): string | undefined =>
  /^(?:[“”„]([^“”„]*)[“”]|[‘’‚]([^‘’‚]*)[‘’])$/u
    .exec(text.trim())
    ?.slice(1)
    .find((inner) => inner !== undefined);
