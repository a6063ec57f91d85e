import { inOneLine } from '#/content/finding.ts';
import { cleanPhoto } from '#/editor/desk/photo.ts';
import { Stopped } from '#/editor/stopped.ts';

/** Takes out of photos what a camera wrote in them: `npm run foto -- content/nl/stories/tafel.jpg`. */
const files = process.argv.slice(2);
if (!files.length) console.error('foto: noem een foto: npm run foto -- content/nl/stories/tafel.jpg');
process.exitCode = files.length ? 0 : 1;
for (const file of files)
  try {
    const removed = await cleanPhoto(process.cwd(), file);
    console.log(
      `foto: ${file} is opnieuw gemaakt. ${removed.length ? `Eruit: ${removed.join(', ')}.` : 'Er stond niets in.'}`,
    );
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error(`foto: ${inOneLine(error.refusal)}`);
    process.exitCode = 1;
  }
