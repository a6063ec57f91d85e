import { build } from 'astro';

/**
 * Builds the pages into a folder below the project’s top, in this process: Astro gets the texts that the check has read
 * here. Tells whether it succeeded; Astro has said what went wrong.
 */
export async function buildPages(outDir: string): Promise<boolean> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({ outDir });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
