import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkFile,
  type FileCheck,
  importQuery,
  ownOrNamed,
  ParameterError,
  type SavedQuery,
  type SavingModules,
} from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { ThroughlineError, whyOf } from '../../core/errors.ts';
import { withDataFolder } from './data-folder.ts';
import { print, say } from './output.ts';
import type { Common } from './verb.ts';

/** How files are taken in. */
export interface Taking {
  readonly ifThere?: 'both' | 'replace';
  readonly initials: string;
}

/** @throws ParameterError where it cannot be read */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unusable(file, 'read', cause);
  }
}

const unusable = (file: string, what: 'read' | 'written', cause: unknown) =>
  new ParameterError(
    'file',
    `${file} cannot be ${what}: ${whyOf(cause)}`,
    what === 'read' ? 'Give a file that is there.' : 'Name a folder that you may write into.',
  );

/**
 * Writes the analysts' own queries, or the one that is named, into a folder: a file each, as they lie in the data
 * folder. A file that is there with another text stays as it is.
 */
export async function exportQueries(
  config: Config,
  folder: string,
  name: string | undefined,
  { data, json }: Common,
): Promise<void> {
  const queries = ownOrNamed({ library: config.library, dataDir: data }, name);
  let refused = 0;
  try {
    await mkdir(folder, { recursive: true });
    for (const query of queries) {
      const file = join(folder, `${query.name}.cypher`);
      const isThere = await writeNew(file, query.cypher);
      if (!isThere) refused += 1;
      if (json) print({ ...pick(query), file, outcome: isThere ? 'written' : 'refused' });
      else if (isThere) print(file);
      else say(`${file}: there with another text. Take it away, or name another folder.`);
    }
  } catch (cause) {
    throw unusable(folder, 'written', cause);
  }
  const written = count(queries.length - refused, 'query', 'queries');
  if (!json) say(`${written} written into ${folder}${refused > 0 ? `, ${refused} refused` : ''}`);
  if (refused > 0) process.exitCode = 1;
}

const pick = ({ name, version }: SavedQuery) => ({ name, version });

/** @returns whether the file has that text now: another, which somebody may have changed, is not written over */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(file, 'utf8')) === text;
  }
}

/** Takes files in, each checked as a text that is saved; one that is refused keeps none of the others out. */
export async function importQueries(
  config: Config,
  paths: readonly string[],
  options: Common & Taking,
): Promise<void> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  if (files.length === 0)
    throw new ParameterError('file', 'there is no .cypher file', 'Give one, or a folder of them.');
  const told = { saved: 0, unchanged: 0, refused: 0 };
  await withDataFolder(config, options.data, async ({ graph, evidence }) => {
    const modules = { graph, evidence, dataDir: options.data, library: config.library };
    for (const file of files) {
      try {
        told[await importOne(modules, file, options)] += 1;
      } catch (error) {
        if (!(error instanceof ThroughlineError)) throw error;
        told.refused += 1;
        tell({ file }, [`${error.message.replace(/\.$/, '')}. ${error.remedy}`], options.json);
      }
    }
  });
  const { saved, unchanged, refused } = told;
  if (!options.json) say(`${saved} saved, ${unchanged} here already, ${refused} refused`);
  if (refused > 0) process.exitCode = 1;
}

/** @throws ThroughlineError where it cannot be read or saved */
async function importOne(
  modules: SavingModules,
  file: string,
  { ifThere, initials, json }: Common & Taking,
): Promise<'saved' | 'unchanged' | 'refused'> {
  const text = await readText(file);
  const checked = await checkFile(modules, { file, text });
  const why = reasonsAgainst(checked, ifThere);
  if (why.length > 0 || checked.there?.same) {
    tell(checked, why, json);
    return why.length > 0 ? 'refused' : 'unchanged';
  }
  const replaces = checked.there?.version;
  const { name, version } = await importQuery(
    modules,
    { file, text, initials },
    ifThere === 'both' ? 'both' : replaces === undefined ? undefined : { replaces },
  );
  print(json ? { file, outcome: 'saved', name, version } : `${file}: saved as ${name}`);
  return 'saved';
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.cypher')).sort();
    return names.map((name) => join(path, name));
  } catch (cause) {
    throw unusable(path, 'read', cause);
  }
}

/** Why a file is not taken in, a sentence each, with its line. */
function reasonsAgainst(
  { problems, name, there }: FileCheck,
  ifThere: Taking['ifThere'],
): string[] {
  const wrong = problems.map(
    ({ line, problem, remedy }) =>
      `${line === undefined ? '' : `line ${line}: `}${problem.replace(/\.$/, '')}. ${remedy}`,
  );
  if (wrong.length > 0 || !there || there.same || ifThere === 'both') return wrong;
  if (!there.own)
    return [`a query that ships with Throughline is called ${name}. Add --if-there both.`];
  return ifThere === 'replace'
    ? []
    : [
        `there is a query ${name} already, version ${there.version}. Add --if-there both, or --if-there replace.`,
      ];
}

/** The name is absent where the file was not looked at. */
type Told = Pick<FileCheck, 'file'> & Partial<Pick<FileCheck, 'name'>>;

function tell({ file, name }: Told, why: readonly string[], json: true | undefined): void {
  if (json) print({ file, outcome: why.length > 0 ? 'refused' : 'unchanged', name, why });
  else if (why.length === 0) print(`${file}: the same as ${name}, which is here already`);
  for (const one of json ? [] : why) say(`${file}: ${one}`);
}
