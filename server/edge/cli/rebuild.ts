import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { openFolder } from '../../read/archive/index.ts';
import { type Rebuilt, rebuild } from '../rebuild/index.ts';
import { noDataFolder } from './data-folder.ts';
import { report } from './output.ts';
import { importProgress } from './progress.ts';
import { untilStopped } from './stopping.ts';
import { type Common, callOf, verb } from './verb.ts';

interface Options {
  readonly from?: readonly string[];
  readonly empty?: true;
}

/** `rebuild`: the graph again, from what is kept. */
export function addRebuildVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'rebuild',
      'Makes the graph again from the stored files: when it is damaged or gone, and for an upgrade that cannot bring it over. Judgements, runs, cases, charts, notes, watches and the custody log stay as they are.\nThe new graph is made beside the old one, which counts until the new one is whole. With NEO4J_URI it is made in that database, which has to be empty. Killed or stopped: begin again.',
      'rebuild --data case-7',
    )
      .option(
        '--from <folder...>',
        'folders that an earlier release imported: it did not write down which picture lies where. Only pictures whose hash the custody log has are taken',
      )
      .option('--empty', 'empty the database of NEO4J_URI first, where it holds this graph')
      .action(async ({ from, empty }: Options, command: Command) => {
        const options = command.optsWithGlobals<Common>();
        const { data, json } = options;
        if (!existsSync(join(data, 'evidence', 'custody.jsonl'))) throw noDataFolder(data);
        const given = from && (await picturesIn(from));
        const bar = importProgress();
        const made = await untilStopped((signal) =>
          rebuild({
            ...{ dataDir: data, config, signal, empty: empty ?? false },
            ...(given ? { given } : {}),
            onEvent: (event) => (json ? undefined : bar.take(event)),
          }).finally(bar.stop),
        );
        report(options, { type: 'rebuilt', ...made }, told(made, data));
        if (made.failed.length > 0) process.exitCode = 1;
      }),
  );
}

/** What lies in folders, by its path there: SHA-256. */
async function picturesIn(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const { entries, read } = await openFolder(folder);
    for (const { path } of entries) {
      const hash = createHash('sha256');
      for await (const chunk of read(path)) hash.update(chunk);
      found.set(path, hash.digest('hex'));
    }
  }
  return found;
}

function* told(made: Rebuilt, data: string): Generator<string> {
  const { imports, failed, unplaced, unread, untold, before } = made;
  yield `The graph was made again from ${count(imports, 'import', 'imports')}. Networks, judgements and cases are as they were.`;
  for (const { name, why } of failed) yield `  ${name} could not be imported again: ${why}`;
  if (untold !== undefined && (unplaced.length > 0 || unread.length > 0))
    yield `An earlier release received some files, and the graph that was there could not be asked about them. ${untold}`;
  for (const name of unplaced)
    yield `  ${name} names pictures by paths that were not written down. They stay in the evidence and are missing in the graph. Give the folder that was imported: ${callOf('rebuild --from FOLDER', data)}`;
  for (const name of unread)
    yield `  ${name}: how it was read was not written down. If its columns were named with --map, or its encoding or platform, import it again with these.`;
  if (before !== undefined)
    yield `The graph as it was lies in ${before}. Remove it when you do not need it.`;
}
