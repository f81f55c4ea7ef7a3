import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, storageError } from '../../core/evidence/index.ts';
import { takeLock } from '../../core/lock.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import { removeAbandoned, temporaryName } from '../../core/temporary.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { asKept, readyQuery } from './check.ts';
import { parseQuery, type SavedQuery, stampQuery } from './header.ts';
import { ownQueries, readLibrary } from './library.ts';
import { ParameterError } from './parameters.ts';

export interface SavingModules {
  readonly graph: Graph;
  readonly evidence: Pick<Evidence, 'appendCustody'>;
  readonly dataDir: string;
  /** Folder of the queries that ship with Throughline. */
  readonly library: string;
}

export interface Saving {
  readonly name: string;
  readonly text: string;
  readonly initials: string;
  /** The version that the text was made from, of the analyst's own of that name; none: it is a new one. */
  readonly from?: number;
}

export const longestName = 60;
const word = '[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+';
const namePattern = new RegExp(`^${word}(?:-${word})*$`, 'u');

/** The name of a file for a title: its letters and digits, small, with a dash between words. */
export function nameOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const fitting = words.filter(
    (_, i) => [...words.slice(0, i + 1).join('-')].length <= longestName,
  );
  return (fitting.join('-') || [...(words[0] ?? '')].slice(0, longestName).join('')).normalize(
    'NFC',
  );
}

/**
 * Saves a text under a name in the data folder: whole or not at all, with its version, who and when in its header,
 * and a line of the custody log that holds the text.
 * @throws QueryRefusedError where there is a problem with the text, ParameterError for a name that cannot be had or a
 *   version that was overtaken, JudgementError for initials, EvidenceError where it cannot be written
 */
export async function saveQuery(modules: SavingModules, saving: Saving): Promise<SavedQuery> {
  const name = saving.name.normalize('NFC').trim();
  const by = authorOf(saving.initials);
  checkName(name);
  const {
    query: { cypher },
  } = await readyQuery(modules.graph, asKept(saving.text));
  return whileLocked(modules.dataDir, async () => {
    const version = nextVersion(modules, name, saving.from);
    const named = { name, own: true };
    const text = stampQuery(named, cypher, version, new Date().toISOString(), by);
    const query = parseQuery(named, text);
    await put(modules, query, by);
    return query;
  });
}

/**
 * Changes the analysts' own queries while nobody else does.
 * @throws EvidenceError where it cannot be written
 */
export async function whileLocked<Result>(
  dataDir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = ownQueries(dataDir);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeAbandoned(folder);
    const release = await takeLock(folder, { lockfilePath: join(folder, '.lock') });
    try {
      return await work();
    } finally {
      await release();
    }
  } catch (error) {
    throw storageError(error, folder);
  }
}

/** Whether a query can be called so. */
export const isName = (name: string): boolean =>
  namePattern.test(name) && [...name].length <= longestName;

function checkName(name: string): void {
  if (isName(name)) return;
  throw new ParameterError(
    'name',
    `“${name.slice(0, longestName)}” cannot be the name of a query`,
    `Write small letters, digits and single dashes between them, ${longestName} at the most.`,
  );
}

/** @throws ParameterError where that name cannot be had, or was saved meanwhile */
function nextVersion(
  { library, dataDir }: SavingModules,
  name: string,
  from: number | undefined,
): number {
  const { queries, broken } = readLibrary(library, dataDir);
  const there = queries.get(name);
  const refused = (message: string, remedy: string) => new ParameterError('name', message, remedy);
  if (there && !there.own)
    throw refused(`a query that ships with Throughline is called ${name}`, 'Choose another name.');
  if (broken.some((error) => error.query === name && error.own))
    throw refused(
      `there is a file ${name}.cypher that cannot be read`,
      'Choose another name, or correct that file.',
    );
  if (there?.version === from) return (from ?? 0) + 1;
  if (!there)
    throw new ParameterError(
      'name',
      `${name} is not there any more`,
      'Your text is kept here: save it under another name.',
      'NOT_FOUND',
    );
  const last = `version ${there.version}${there.saved ? ` by ${there.saved.by}` : ''}`;
  throw from === undefined
    ? refused(`there is already a query ${name}, ${last}`, 'Choose another name.')
    : new ParameterError(
        'name',
        `${name} was saved meanwhile, as ${last}; yours began from version ${from}`,
        'Your text is kept here: save it under another name, or compare the two first.',
        'CONFLICT',
      );
}

/** Under the lock. The line of the log stands before the file does: nothing is there that nobody signed. */
async function put(
  { evidence, dataDir }: SavingModules,
  query: SavedQuery,
  signed: string,
): Promise<void> {
  const { name, version, cypher } = query;
  const temporary = join(ownQueries(dataDir), temporaryName());
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(cypher);
      await file.sync();
    } finally {
      await file.close();
    }
    await evidence.appendCustody({
      event: 'query-saved',
      query: name,
      version,
      signed,
      text: cypher,
    });
    await rename(temporary, join(ownQueries(dataDir), `${name}.cypher`));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
