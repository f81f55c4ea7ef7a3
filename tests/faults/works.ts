import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../edge/cli/support.ts';
import type { Blow } from './blows.ts';
import type { Fault } from './fault.ts';
import { isNew, oldOrNew } from './old-store.ts';
import type { Place } from './place.ts';
import { moreAds, writeMore } from './stages.ts';

/** What can be under way when something goes wrong. */
export interface Work extends Pick<Fault, 'stage' | 'brings' | 'check'> {
  readonly name: string;
  /** In the words of the table. */
  readonly what: string;
  readonly blows: readonly Blow[];
  /** From which share of its time on a blow is worth while. */
  readonly from: number;
  command(place: Place, time: number): readonly string[];
  /** What goes on with it, one after another until one is through; the same command where this is left out. */
  goOn?(place: Place, time: number): readonly (readonly string[])[];
  /** What is not as it has to be already before it goes on. */
  meanwhile?(place: Place): readonly string[];
}

const signed = ['--initials', 'AB'];

/** The lines of standard output that came whole. */
const linesOf = ({ out }: Outcome): Record<string, unknown>[] =>
  out
    .slice(0, out.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const adOf = (place: Place, time: number) => place.id(`ad ${time % Number(place.id('ads'))}`);

/** Captures that an import told of as kept have to be there when it comes again. */
function keptThrough(outcomes: readonly Outcome[]): string[] {
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  if (!first || !last || first === last) return [];
  const told = linesOf(first).findLast(({ type }) => type === 'progress')?.counts;
  const { new: fresh = 0, updated = 0 } = (told ?? {}) as { new?: number; updated?: number };
  const again = linesOf(last).find(({ type }) => type === 'report') as { unchanged?: number };
  const gone = fresh + updated - (again?.unchanged ?? 0);
  return gone > 0 ? [`${gone} captures that the import told of were not kept`] : [];
}

async function dumpOf(place: Place): Promise<string> {
  return (await place.done('dump')).out;
}

const erase = (place: Place) => [
  ...['erase', place.id('ad 0'), '--ground', 'GDPR Art. 17', '--reason', 'asked', ...signed],
  '--yes',
];

export const works: readonly Work[] = [
  {
    ...{ name: 'import', what: 'a first import', stage: 'empty', from: 0.5 },
    blows: ['program', 'neo4j'],
    command: (place) => ['import', place.at('captures.jsonl'), '--json'],
    brings: (place) => ({ captures: Number(place.id('captures')) }),
    check: async (place, _, outcomes) => [
      ...keptThrough(outcomes),
      ...((await dumpOf(place)) === place.id('dump')
        ? []
        : ['the graph is another than without the fault']),
    ],
  },
  {
    ...{ name: 'import-more', what: 'a further import', stage: 'filled', from: 0.4 },
    blows: ['program', 'neo4j', 'away', 'disk', 'handles'],
    command: (place, time) => ['import', writeMore(place, time), '--json'],
    brings: () => ({ captures: moreAds }),
    check: (_, __, outcomes) => keptThrough(outcomes),
  },
  {
    ...{ name: 'resolve', what: 'a run of resolution', stage: 'filled', from: 0.3 },
    blows: ['program', 'neo4j', 'away', 'disk', 'handles'],
    command: () => ['resolve', '--json'],
    check: async (place) => {
      const { code, err } = await place.start(['networks', '--json']).outcome;
      return code === 0 ? [] : [`there are no networks: ${err}`];
    },
  },
  {
    ...{ name: 'judge', what: 'a judgement', stage: 'filled', from: 0.4 },
    blows: ['program', 'neo4j', 'away', 'disk', 'handles'],
    command: (place, time) => [
      ...['judge', 'together', adOf(place, time), adOf(place, time + 1), '--reason', 'one desk'],
      ...[...signed, '--json'],
    ],
    brings: (_, outcomes) => ({
      judgements: outcomes.flatMap(linesOf).filter(({ type }) => type === 'judgement').length,
    }),
  },
  {
    ...{ name: 'case', what: 'a change of a case', stage: 'filled', from: 0.4 },
    blows: ['program', 'neo4j', 'away', 'disk', 'handles'],
    command: (place, time) => ['case', 'add', place.id('case'), adOf(place, time), ...signed],
    brings: () => ({ caseChanges: 1 }),
  },
  {
    ...{ name: 'bundle', what: 'a bundle', stage: 'filled', from: 0.3 },
    blows: ['program', 'neo4j', 'worker', 'away', 'disk', 'handles'],
    command: (place, time) => [
      ...['bundle', place.id('bundled'), '--for', 'Crown Court', ...signed],
      ...['--out', join(place.data, 'out', String(time))],
    ],
    check: async (place, time) => {
      const folder = join(place.data, 'out', String(time));
      const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
      for (const name of zips) await place.done('verify', join(folder, name), '--quick');
      return zips.length > 0 ? [] : ['there is no bundle'];
    },
  },
  {
    ...{ name: 'backup', what: 'a backup', stage: 'filled', from: 0.3 },
    blows: ['program', 'neo4j', 'disk', 'handles'],
    command: (place, time) => ['backup', join(place.data, 'backups', String(time))],
    check: (place, time) => {
      const left = readdirSync(join(place.data, 'backups', String(time))).sort();
      return left.join() === 'data,manifest.json' ? [] : [`the backup holds ${left.join(', ')}`];
    },
  },
  {
    ...{ name: 'restore', what: 'a restore', stage: 'backup', from: 0.2 },
    blows: ['program', 'neo4j'],
    command: (place) => ['restore', place.at('backup')],
    brings: (place) => JSON.parse(place.id('held')) as object,
    check: async (place) => [
      ...(existsSync(join(place.data, 'restoring')) ? ['restoring was left behind'] : []),
      ...((await dumpOf(place)) === place.id('dump')
        ? []
        : ['the graph is not that of the backup']),
    ],
  },
  {
    ...{ name: 'upgrade', what: 'an upgrade of the store', stage: 'old', from: 0.3 },
    blows: ['program'],
    command: () => ['upgrade'],
    meanwhile: oldOrNew,
    check: isNew,
  },
  {
    ...{ name: 'erase', what: 'an erasure', stage: 'erasable', from: 0.2 },
    blows: ['program', 'neo4j'],
    command: erase,
    goOn: (place) => [['erase', '--resume'], erase(place)],
    brings: (place) => ({ captures: -Number(place.id('captures of ad 0')) }),
    check: async (place) =>
      (await dumpOf(place)).includes(`"${place.id('ad 0')}"`) ? ['the ad is still there'] : [],
  },
];
