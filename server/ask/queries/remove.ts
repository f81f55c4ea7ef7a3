import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { operator } from '../../core/evidence/index.ts';
import { signed } from '../../link/judgements/index.ts';
import { type Library, ownQueries, readLibrary } from './library.ts';
import { ParameterError } from './parameters.ts';
import { type SavingModules, whileLocked } from './save.ts';

interface Removing {
  readonly name: string;
  /** The version that was looked at; undefined: the file cannot be used, so that nobody knows its version. */
  readonly version?: number | undefined;
  readonly reason: string;
  readonly initials: string;
}

/**
 * Takes a question of the analysts' own out of the library: its file is kept in a folder of removed ones, and a line
 * of the custody log says who did so, and why.
 * @returns where the file lies now, in the data folder
 * @throws ParameterError where there is no such question of their own or it was saved meanwhile, JudgementError for a
 *   reason or initials, EvidenceError where it cannot be moved
 */
export async function removeQuery(
  { evidence, dataDir, library }: Omit<SavingModules, 'graph'>,
  { name, version, ...signing }: Removing,
): Promise<string> {
  const { author, reason } = signed(signing, operator(), new Date());
  return whileLocked(dataDir, async () => {
    checkOwn(readLibrary(library, dataDir), name, version);
    const file = join(ownQueries(dataDir), `${name}.cypher`);
    const kept = freeName(dataDir, version === undefined ? name : `${name}-v${version}`);
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    await mkdir(join(dataDir, removedQueries), { recursive: true, mode: 0o700 });
    const said = { query: name, version: version ?? null, signed: author, reason };
    await evidence.appendCustody({ event: 'query-removed', ...said, kept, sha256 });
    await rename(file, join(dataDir, kept));
    return kept;
  });
}

const removedQueries = 'queries/removed';

function checkOwn({ queries, broken }: Library, name: string, version: number | undefined): void {
  if (version === undefined && broken.some((one) => one.own && one.query === name)) return;
  const query = queries.get(name);
  if (!query)
    throw new ParameterError(
      'name',
      `${name} is not there any more`,
      'Nothing is left to remove.',
      'NOT_FOUND',
    );
  if (!query.own)
    throw new ParameterError('name', `${name} ships with Throughline`, 'What ships with it stays.');
  if (query.version !== version)
    throw new ParameterError(
      'name',
      `${name} was saved meanwhile, as version ${query.version}; you looked at ${version === undefined ? 'a file that could not be used' : `version ${version}`}`,
      'Look at it again before you remove it.',
      'CONFLICT',
    );
}

/** A name that no removed question has: one of the same name can have been removed before. */
function freeName(dataDir: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const kept = `${removedQueries}/${name}${n === 1 ? '' : `-${n}`}.cypher`;
    if (!existsSync(join(dataDir, kept))) return kept;
  }
}
