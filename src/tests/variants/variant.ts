import type { BuiltPage } from '#/tests/e2e/built.ts';
import type { ProjectCopy } from '#/tools/project-copy.ts';

/** The project with the settings or the content of another day, and the browser tests that this can break. */
export interface Variant {
  name: string;
  /** Test files, in `e2e/` or here. */
  tests: readonly string[];
  /** Which of the pages that differ are looked at, one of each kind; all where it does not say. */
  pages?: (page: BuiltPage) => boolean;
  /** Changes a copy of the project. */
  change: (project: ProjectCopy) => void | Promise<void>;
}
