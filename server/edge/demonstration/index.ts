/** The demonstration: captures with a story in them, loaded in two parts, and what an analyst left between these. */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackDemonstration } from '../../../seed-data/index.ts';
import { statement } from '../../core/neo4j/index.ts';
import { activeRun, resolveNow } from '../../link/networks/index.ts';
import { importFile } from '../../read/ingest/index.ts';
import { importProgress, say } from '../cli/index.ts';
import { buildCase } from './story-case.ts';
import { drawHouse, drawReassigned } from './story-charts.ts';
import { judgeAgency, noteHouse, watchHouse } from './story-signed.ts';
import { type Modules, settingOf, subjectsIn } from './subjects.ts';

/** Where the demonstration lies in its data folder. */
export const demonstrationIn = (data: string): string => join(data, 'demonstration');

/**
 * Loads the demonstration into an empty graph, or goes on where that was cut off: each step looks first whether it is
 * done. What follows the second import, networks and watches, is what follows any import.
 */
export async function loadDemonstration(modules: Modules): Promise<void> {
  const folder = demonstrationIn(modules.dataDir);
  // It stands while not all is there.
  const unfinished = join(folder, '.loading');
  if (!existsSync(unfinished) && !(await isEmpty(modules))) return;
  const set = await unpackDemonstration(folder);
  await writeFile(unfinished, '');
  if ((await activeRun(modules.store.db)) === undefined) {
    say('Loading the demonstration set, 1 of 2: synthetic ads, no real person is in it');
    await take(set.captures, modules);
    say('Finding networks in it');
    await resolveNow(modules);
  }
  const subjects = await subjectsIn(set.truth);
  await tellStory(await settingOf(modules, subjects));
  say('Loading the demonstration set, 2 of 2: ads that came later');
  await take(set.later, modules);
  await drawReassigned(modules, subjects);
  await rm(unfinished);
}

/** What was done before the later ads came. */
async function tellStory(setting: Awaited<ReturnType<typeof settingOf>>): Promise<void> {
  say('Writing what an analyst would have by now: watches, notes, a chart, a case with its bundle');
  await watchHouse(setting);
  await noteHouse(setting);
  await judgeAgency(setting);
  await drawHouse(setting);
  await buildCase(setting);
}

async function take(file: string, { graph, evidence, judgements }: Modules): Promise<void> {
  const bar = importProgress();
  await importFile(file, { graph, evidence, now: () => new Date(), onEvent: bar.take });
  bar.stop();
  await judgements.remake();
}

async function isEmpty({ graph }: Modules): Promise<boolean> {
  return (await graph.read(statement('read/ingest/any-capture'))).length === 0;
}
