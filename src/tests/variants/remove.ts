import { rmSync } from 'node:fs';
import { folder } from './folder.ts';

/** After the last test: the variants have served. */
export default function remove(): void {
  rmSync(folder, { recursive: true, force: true });
}
