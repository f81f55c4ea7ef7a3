import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { withTemporaryFolder } from '../../server/temporary.ts';

/** A folder of a bench's own for as long as it works; it goes with the process, too, as on Ctrl+C. */
export const inFolder = <T>(work: (folder: string) => Promise<T>): Promise<T> =>
  withTemporaryFolder(realpathSync(tmpdir()), 'throughline-bench-', work);
