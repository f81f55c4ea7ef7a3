import type { Reason } from './indicator.ts';
import { sources } from './sources.ts';

/** What is to be known before any indicator is read. */
export const cautions: readonly Reason[] = [
  {
    text: 'Of 17,362 ads on a British platform 81% showed at least one of ten indicators, and 1.7% three or more.',
    source: sources.commonplace,
  },
  {
    text: 'Of 430 job ads for work abroad 98% showed at least one: some indicators are commonplace in a market.',
    source: sources.jobs,
  },
];
