import { readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../server/core/neo4j/server-processes.ts';
import { abandonedIn, withTemporaryFolder } from '../../server/core/temporary.ts';

const prefix = 'throughline-bench-';

/** A folder of a bench's own for as long as it works; it goes with the process, too, as on Ctrl+C. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = realpathSync(tmpdir());
  for (const left of await abandonedIn(parent, prefix)) await endServersIn(left);
  return withTemporaryFolder(parent, prefix, work);
}

/** Nobody opens the folder of a bench that was killed again, so that its Neo4j would run for ever. */
export async function endServersIn(folder: string): Promise<void> {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const dataDir of [folder, ...folders.map(({ name }) => join(folder, name))]) {
    const { serverArguments, bulkArguments } = layoutOf(dataDir);
    for (const argumentFile of [serverArguments, bulkArguments]) {
      const server = findServer(argumentFile);
      if (server !== undefined) await endProcess(server, 10_000);
    }
  }
}
