import { setTimeout } from 'node:timers/promises';
import { generateScenario } from '../../seed-data/index.ts';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import type { TestApp } from '../edge/api/support.ts';
import { importCaptures } from '../support/import-captures.ts';
import { quietCommand } from './options.ts';
import { type Asked, type Contact, contactsOf, pages } from './pages.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';
import { ofTimes, quantiles } from './timing.ts';
import { inWorkspace, overFolder, type Workspace } from './workspace.ts';

/**
 * What pages ask, by their own documents: one person after another page, then several who never pause; and how long more
 * captures take until the pages show them. `--ads 20000`; `--calls 200` of each page; `--persons 10`; `--more 1000`.
 * `--data DIR`: of such a folder that is there; it is written to, so give a copy.
 */
export async function benchEveryday(options: readonly string[]): Promise<BenchResult> {
  const { ads, calls, persons, more, data } = quietCommand()
    .option('--ads <n>', '', wholeNumber, 20_000)
    .option('--calls <n>', '', wholeNumber, 200)
    .option('--persons <n>', '', wholeNumber, 10)
    .option('--more <n>', '', wholeNumber, 1000)
    .option('--data <folder>')
    .parse(options, { from: 'user' })
    .opts<Record<'ads' | 'calls' | 'persons' | 'more', number> & { data?: string }>();
  const measure = async ({ graph, app, dataDir, processor }: Workspace): Promise<BenchResult> => {
    const contacts = await contactsOf(graph, calls);
    const rows: BenchRow[] = [];
    for (const [page, asks] of Object.entries(pages))
      rows.push(
        await quantiles(
          `one person: ${page}`,
          contacts,
          (contact) => answered(app, asks(contact)),
          { warmUp: 10, other: processor },
        ),
      );
    const together = await allAtOnce(app, contacts, persons);
    for (const [page, times] of [
      ...together,
      ['all pages', [...together.values()].flat()] as const,
    ])
      rows.push(rowOf(`${persons} persons: ${page}`, times));
    for (const [what, ms] of await untilShown(app, { graph, dataDir }, more))
      rows.push(rowOf(`${more.toLocaleString('en')} more captures: ${what}`, [ms]));
    return {
      bench: 'everyday',
      machine,
      note: `${data === undefined ? `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures)` : 'a folder that was there'}, resolved; milliseconds by the clock until all that a page asks is answered`,
      rows,
    };
  };
  return data === undefined ? inWorkspace(ads, measure) : overFolder(data, measure);
}

const answered = (app: TestApp, asked: readonly Asked[]): Promise<unknown> =>
  Promise.all(asked.map(([document, given]) => app.data(String(document), given)));

/** Persons who share the contacts, each of whom is on every page in turn. @returns by page the milliseconds of each call */
async function allAtOnce(
  app: TestApp,
  contacts: readonly Contact[],
  persons: number,
): Promise<Map<string, number[]>> {
  const names = Object.keys(pages);
  const times = new Map(names.map((page): [string, number[]] => [page, []]));
  const person = async (n: number) => {
    for (let at = n; at < contacts.length; at += persons)
      for (const turn of names.keys()) {
        // They are not all on the same page at the same time.
        const page = names[(turn + n) % names.length] as string;
        const asked = pages[page]?.(contacts[at] as Contact) ?? [];
        const start = performance.now();
        await answered(app, asked);
        times.get(page)?.push(performance.now() - start);
      }
  };
  await Promise.all(Array.from({ length: persons }, (_, n) => person(n)));
  return times;
}

const rowOf = (what: string, times: readonly number[]): BenchRow => {
  return { what, calls: times.length, ...ofTimes(times) };
};

/** Imports more captures and updates networks, as the workspace does. @returns milliseconds until each was done */
async function untilShown(
  app: TestApp,
  folder: Parameters<typeof importCaptures>[0],
  more: number,
): Promise<[string, number][]> {
  const records = [...generateScenario({ ads: more, seed: 8 }).captures()].slice(0, more);
  const start = performance.now();
  await importCaptures(folder, 'more.jsonl', records as never);
  const imported = performance.now() - start;
  app.resolving.start('update');
  while (app.resolving.job.state === 'running') await setTimeout(20);
  await app.projection.refresh();
  return [
    ['imported', imported],
    ['on the pages, with their networks', performance.now() - start],
  ];
}
