import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { checkFolder, dataFormat, rebuildCall, storeIn } from '../../core/data-folder.ts';
import { hasImports, openEvidence } from '../../core/evidence/index.ts';
import { neverHadGraph, whileRebuilding } from '../../core/neo4j/index.ts';
import { goBack, openStore } from '../../core/store/index.ts';
import { noDataFolder, withDataFolder } from './data-folder.ts';
import { report, sayBroughtOver } from './output.ts';
import { type Common, callOf, verb } from './verb.ts';

/** `upgrade`: a folder of an earlier release for this one, and back. */
export function addUpgradeVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'upgrade',
      'Brings a data folder of an earlier release over to this one, in one step; npm start does the same. The store is copied first. Killed at any moment, the folder has the old store or the new one, and the same command goes on.',
      'upgrade --data case-7',
    )
      .option('--back', 'put the store back as it was before, for the earlier release')
      .action(async ({ back }: { back?: true }, command: Command) => {
        const options = command.optsWithGlobals<Common>();
        const { data } = options;
        if (!existsSync(storeIn(data))) throw noDataFolder(data);
        checkFolder(data);
        if (back) {
          const went = await whileRebuilding(data, () => goBack(data));
          report(options, { type: 'went-back', ...went }, [
            `The store has format ${went.to} again. The newer one lies in ${went.kept}: what was said since then is in it alone.`,
            `Start the release that made format ${went.to}. Where it does not take the graph: ${rebuildCall(data)}, with that release.`,
          ]);
          return;
        }
        const store = await openStore(data);
        const { broughtOver } = store;
        // Told first: what keeps the graph from being opened comes after it.
        if (!options.json) sayBroughtOver(store);
        await store.close();
        const graph = await bringGraph(config, data);
        report(options, { type: 'upgraded', format: dataFormat, graph, ...broughtOver }, [
          `The store has format ${dataFormat}, the one of this release.`,
          graph === 'none' ? 'There is no graph yet.' : 'The graph has the schema of this release.',
          ...(broughtOver
            ? [
                `The way back: ${callOf('upgrade --back', data)}, then start the earlier release. What is said from now on is not in that copy.`,
              ]
            : []),
        ]);
      }),
  );
}

/** Opening it brings it over. */
async function bringGraph(config: Config, data: string): Promise<'none' | 'ready'> {
  const isNew = !config.neo4j.uri && neverHadGraph(data);
  if (isNew && !(await hasImports(openEvidence(data)))) return 'none';
  await withDataFolder(config, data, async () => undefined);
  return 'ready';
}
