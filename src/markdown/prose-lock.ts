import { mdxToMdast, type MdastPluginEntry } from 'satteri';
import { notProse } from '#/content/rules/safety/prose-only.ts';

/**
 * The second lock on a text: whatever reaches the compiler without having passed `npm run controle` is refused here,
 * before any of it is turned into code.
 */
export const proseLock: MdastPluginEntry = ({ source, fileURL }) => {
  const file = fileURL?.pathname ?? 'tekst';
  const [first] = notProse({ file, tree: mdxToMdast(source) });
  if (first) throw new Error(`${file}:${first.line ?? 1} fout: ${first.message} Zo kan het: ${first.mend}`);
  return null;
};
