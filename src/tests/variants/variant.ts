/** The project with other settings or content, as any day may bring, and the browser tests that this can break. */
export interface Variant {
  name: string;
  /** Test files, in `e2e/` or here. */
  tests: readonly string[];
  /** Changes a copy of the project. */
  change: (root: string) => void | Promise<void>;
}
