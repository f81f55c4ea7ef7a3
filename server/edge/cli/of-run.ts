import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { areStale, type Run, runOf } from '../../link/networks/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { wholeNumber } from './options.ts';
import { say } from './output.ts';
import { callOf } from './verb.ts';

/** Adds --run, and what the verb prints of that run; then says where the graph has changed since the active one. */
export const ofRun = <Place extends At, Words extends unknown[]>(
  command: Command,
  config: Config,
  print: (at: Place, run: Run, ...words: Words) => Promise<unknown>,
): Command =>
  command.option('--run <n>', 'another run that is kept', wholeNumber).action(
    onFolder(config, async (at: Place & { readonly run?: number }, ...words: Words) => {
      const run = await runOf(at.store.db, at.run);
      await print(at, run, ...words);
      if (run.active) await sayStale(at, run);
    }),
  );

/** Says where the graph has changed since a run: what was imported later is in nothing that it found. */
export async function sayStale(at: At, run: Run): Promise<void> {
  const [stale] = await areStale(at, [run]);
  if (stale)
    say(
      `The graph has changed since run ${run.n}, and what came later is not in it. Find networks again: ${callOf('resolve', at.data)}`,
    );
}
