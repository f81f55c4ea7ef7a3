import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { openJudgements } from '../../../server/link/judgements/index.ts';
import { type Run, resolveNow } from '../../../server/link/networks/index.ts';
import { eachMember } from '../../../server/link/networks/kept/members.ts';
import type { Modules, ResolveOptions } from '../../../server/link/networks/runs/resolve-graph.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** A data folder with a graph and a store of its own. */
export interface TestWorkspace {
  readonly modules: Modules;
  readonly test: TestGraph;
  /** Imports ads; each is its number and what it lists. */
  bring(ads: Readonly<Record<string, Contacts>>): Promise<void>;
  resolve(options?: ResolveOptions): Promise<Run>;
  /** The networks of a run as sets of ad numbers, the largest first; those alone are left out. */
  networks(run: Run): Promise<string[][]>;
  close(): Promise<void>;
}

interface Contacts {
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly handles?: readonly string[];
  readonly websites?: readonly string[];
  readonly platform?: string;
  readonly text?: string;
  readonly capturedAt?: string;
}

export async function openTestWorkspace(): Promise<TestWorkspace> {
  const test = await openTestGraph();
  const store = await openStore(test.dataDir);
  const { graph, dataDir } = test;
  const evidence = openEvidence(dataDir);
  const judgements = await openJudgements({ graph, store, evidence });
  const modules: Modules = { graph, store, evidence, judgements, dataDir };
  let files = 0;
  return {
    modules,
    test,
    async bring(ads) {
      files += 1;
      const records = Object.entries(ads).map(([n, { text, capturedAt, platform, ...contacts }]) =>
        record({
          adId: n,
          contacts,
          city: 'Almaty',
          ...(text ? { text } : {}),
          ...(platform ? { platform } : {}),
          ...(capturedAt ? { capturedAt } : {}),
        }),
      );
      await importCaptures(test, `ads-${files}.jsonl`, records);
    },
    resolve: (options) => resolveNow(modules, options),
    async networks({ n }) {
      const networks = new Map<string, string[]>();
      for await (const { ad, network } of eachMember(store.db, n)) {
        if (network === null) continue;
        networks.set(network, [...(networks.get(network) ?? []), ad.replace(/^.*\//, '')]);
      }
      return [...networks.values()].sort((a, b) => b.length - a.length);
    },
    async close() {
      await store.close();
      await test.close();
    },
  };
}
