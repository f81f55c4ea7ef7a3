import { existsSync } from 'node:fs';
import { type PastRun, queryHistory, readLibrary } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { openEvidence } from '../../core/evidence/index.ts';
import { noDataFolder } from './data-folder.ts';
import { print, say } from './output.ts';
import type { Common } from './verb.ts';

const most = 50;

/** Prints what was asked last in a data folder; no graph is started for it. */
export async function printHistory(config: Config, { data, json }: Common): Promise<void> {
  if (!existsSync(data)) throw noDataFolder(data);
  const runs = await queryHistory(openEvidence(data), readLibrary(config.library, data), most);
  for (const run of runs) print(json ? run : pastRunInWords(run));
  if (runs.length === 0) say('Nothing was asked in this data folder.');
}

export function pastRunInWords({
  at,
  by,
  name,
  version,
  title,
  parameters,
  outcome,
  rows,
  ms,
}: PastRun): string {
  const given = parameters.map((one) => `${one.title}: ${one.value}`).join('; ');
  const ended = rows === undefined ? outcome : `${outcome}, ${count(rows, 'row', 'rows')}`;
  const took = ms === undefined ? '' : ` in ${ms} ms`;
  return [
    at.slice(0, 19).replace('T', ' '),
    by,
    name === undefined
      ? `a text that is not saved${title === undefined ? '' : ` (${title})`}`
      : `${name}, version ${version}`,
    ...(given === '' ? [] : [given]),
    `${ended}${took}`,
  ].join('  ');
}
