import { anotherDay } from './another-day.ts';
import type { Variant } from './variant.ts';

/** All variants that `npm test` builds and looks at, beside the project as it is. */
export const variants: readonly Variant[] = [anotherDay];
