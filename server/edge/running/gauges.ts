import { stat } from 'node:fs/promises';
import { Counter, Gauge, type Registry } from 'prom-client';
import { freeBytes } from '../../core/evidence/index.ts';
import type { Modules } from '../../core/graphql/index.ts';
import { graphAnswers } from './graph-answers.ts';

/** What is asked of the modules each time that the metrics are read. */
export function addGauges(registry: Registry, modules: Modules): void {
  const registers = [registry];
  const answers = graphAnswers(modules);
  const gauge = (name: string, help: string, value: () => Promise<number>) =>
    new Gauge({
      ...{ name: `throughline_${name}`, help, registers },
      async collect() {
        this.set(await value().catch(() => Number.NaN));
      },
    });
  gauge('graph_up', '1 where the graph answers.', async () => ((await answers()) ? 1 : 0));
  gauge('store_bytes', 'Size of the store, its journal included.', () => storeBytes(modules));
  gauge('evidence_bytes', 'Size of the evidence folder, measured every ten minutes.', () =>
    modules.evidence.usedBytes(),
  );
  gauge('disk_free_bytes', 'What is free on the disk of the data folder.', () =>
    freeBytes(modules.dataDir),
  );
  const info = { name: 'throughline_info', help: 'Always 1.', labelNames: ['version'], registers };
  new Gauge(info).set({ version: modules.version }, 1);
  addJobs(registry, modules);
  addRecords(registry, modules);
}

async function storeBytes({ store }: Modules): Promise<number> {
  const sizeOf = (end: string) =>
    stat(store.path + end).then(
      ({ size }) => size,
      () => 0,
    );
  return (await sizeOf('')) + (await sizeOf('-wal'));
}

function addJobs(registry: Registry, { jobs, pictures, resolving, watching }: Modules): void {
  new Gauge({
    name: 'throughline_jobs_running',
    help: 'Work under way, by what it does.',
    labelNames: ['job'],
    registers: [registry],
    collect() {
      const isUnderWay = ({ state }: { readonly state: string }) =>
        state === 'running' || state === 'receiving';
      this.set({ job: 'import' }, jobs.list().filter(isUnderWay).length);
      for (const [job, { job: view }] of Object.entries({ pictures, resolving, watching }))
        this.set({ job }, isUnderWay(view) ? 1 : 0);
    },
  });
}

function addRecords(registry: Registry, { jobs }: Modules): void {
  new Counter({
    name: 'throughline_import_records_total',
    help: 'Records that this process imported, by what came of them.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { counts } of jobs.list())
        for (const outcome of ['new', 'updated', 'unchanged', 'rejected', 'leftOut'] as const)
          this.inc({ outcome }, counts[outcome]);
    },
  });
}
