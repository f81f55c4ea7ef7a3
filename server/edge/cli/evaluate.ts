import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import type { Store } from '../../core/store/index.ts';
import {
  activeClaims,
  activeRun,
  levelsNow,
  operationsByMember,
  runOf,
} from '../../link/networks/index.ts';
import {
  type Agreement,
  type CalibrationBin,
  type Evaluation,
  evaluate,
  type GroupsFound,
  type HubsFound,
  many,
  type NamedPartition,
  type NetworksFound,
  type Rates,
  readTruth,
  type WayFound,
} from '../evaluate/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { sayStale } from './of-run.ts';
import { levelNumber } from './operations.ts';
import { table as columns, print } from './output.ts';
import { verb } from './verb.ts';

/** `evaluate`: the graph beside the truth of a generated scenario. */
export function addEvaluateVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'evaluate',
      'Compares pictures, templates, networks and operations with the truth of a generated scenario.',
      'evaluate --truth w/truth.json --data case-7',
    )
      .requiredOption('--truth <file>', 'truth.json of the scenario that was imported')
      .option(
        '--level <L>',
        `operations at this level, too: 1 (the surest) to ${levelsNow}`,
        levelNumber,
      )
      .action(
        onFolder(config, async (at: At<{ readonly truth: string; readonly level?: number }>) => {
          const { db } = at.store;
          const truth = await readTruth(at.truth);
          const networks = await activeClaims(db);
          const more = networks ? await operationsOf(db, networks, at.level) : [];
          const evaluation = await evaluate(at.graph, truth, networks, more);
          if (at.json) print({ type: 'evaluation', ...evaluation });
          else for (const line of written(evaluation)) print(line);
          const run = await activeRun(db);
          if (run !== undefined) await sayStale(at, await runOf(db, run));
        }),
      ),
  );
}

type Networks = NonNullable<Awaited<ReturnType<typeof activeClaims>>>;

/** Operations of the active run at the usual level, and at another. */
async function operationsOf(
  db: Store['db'],
  { assignments }: Networks,
  level: number | undefined,
): Promise<NamedPartition[]> {
  const run = await runOf(db, undefined);
  const { usualLevel } = run.counts;
  const networks = new Map(assignments.map(({ ad, network }) => [ad, network]));
  return Promise.all(
    [...new Set([usualLevel, level ?? usualLevel])].map(async (at) => {
      const operations = await operationsByMember(db, run.n, at);
      return {
        way: `operations, level ${at}`,
        labelOf: (ad: string) => {
          const network = networks.get(ad) ?? ad;
          return operations.get(network) ?? network;
        },
      };
    }),
  );
}

function written({ images, templates, networks }: Evaluation): string[] {
  return [
    ...groups('Images that show the same scene, in pictures', images),
    '',
    ...groups('Ads of the same template, in templates', templates),
    '',
    ...ways(networks),
  ];
}

function groups(title: string, { missing, agreement, calibration }: GroupsFound): string[] {
  return [
    `${title}${missed(missing)}`,
    ...right([
      ['', 'things', 'groups', 'true groups', 'precision', 'recall', 'F1', 'mixed groups'],
      ['pairs', ...sizes(agreement), ...rates(agreement.pairs), whole(agreement.mixed)],
    ]),
    ...bins('confidence that a member is like the first of its group', calibration),
  ];
}

/** A row a way: precision, recall and F1 at each level of the truth, and recall by size of owner. */
function levels(all: readonly WayFound[], byHand: boolean): string[][] {
  const bins = all[0]?.recallBySize ?? [];
  const names = bins.map(({ from, to }) =>
    to === null ? `${from}+` : to === from ? `${from}` : `${from}–${to}`,
  );
  const ofHands = ['hand prec.', 'recall', 'F1'];
  const head = ['', 'ads', 'groups', 'owner prec.', 'recall', 'F1', ...(byHand ? ofHands : [])];
  const rows = all.map(({ way, agreement, hands, recallBySize }) => [
    way,
    ...[agreement.things, agreement.groups].map(whole),
    ...rates(agreement.bCubed),
    ...(byHand ? (hands ? rates(hands.bCubed) : ['–', '–', '–']) : []),
    ...recallBySize.map(({ recall }) => percent(recall)),
  ]);
  const [first] = all;
  const blank = Array.from({ length: head.length - 3 }, () => '');
  const truth = [
    'in truth',
    whole(first?.agreement.things ?? 0),
    `${whole(first?.agreement.trueGroups ?? 0)} owners`,
    ...blank,
    ...bins.map(({ trueGroups }) => whole(trueGroups)),
  ];
  const [smallest, ...larger] = names;
  return [[...head, `recall of owners of ${smallest}`, ...larger], ...rows, truth];
}

function ways({ missing, unknown, ways: all, calibration, hubs }: NetworksFound): string[] {
  const byHand = all.some(({ hands }) => hands !== null);
  const head = ['', 'ads', 'groups', 'owners', 'pairs prec.', 'recall', 'F1'];
  const more = ['adj. Rand', 'largest', 'true', 'mixed', 'over-merged'];
  const rows = all.map(({ way, agreement }) => [
    way,
    ...sizes(agreement),
    ...rates(agreement.pairs),
    agreement.adjustedRand.toFixed(3),
    percent(agreement.largest),
    percent(agreement.trueLargest),
    whole(agreement.mixed),
    whole(agreement.overMerged),
  ]);
  return [
    `Ads by who controls them${byHand ? ' and who wrote them' : ''}, B³; one that stands alone is a group, too${missed(missing)}${untold(unknown)}`,
    ...right(levels(all, byHand)),
    '',
    'The same by pairs of ads of one owner, and what was put together wrongly',
    ...right([[...head, ...more], ...rows]),
    ...bins('probability that most ads of both sides of a merge have one owner', calibration),
    ...shared(hubs),
  ];
}

function shared(hubs: readonly HubsFound[]): string[] {
  if (hubs.length === 0) return [];
  const head = [
    ...['', 'of several owners', 'called hubs', 'rightly', 'in several networks', 'rightly'],
    ...[`of ${many} owners and more`, 'called hubs'],
  ];
  const rows = hubs.map((one) => [
    one.sort,
    ...[one.several, one.flagged, one.shared, one.sharedIdentifiers, one.acrossShared].map(whole),
    ...[one.wide, one.wideFlagged].map(whole),
  ]);
  return ['', 'Hubs, and what owners truly share', ...right([head, ...rows])];
}

function bins(title: string, calibration: readonly CalibrationBin[]): string[] {
  if (calibration.length === 0) return [];
  return right([
    [title, 'claims', 'right', 'said', 'is'],
    ...calibration.map(({ from, to, claims, right, said }) => [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      whole(claims),
      whole(right),
      percent(said),
      percent(right / claims),
    ]),
  ]);
}

const right = (rows: readonly (readonly string[])[]) => columns(rows, (at) => at > 0);
const missed = (missing: number) =>
  missing > 0 ? ` (${whole(missing)} of the truth are not in the graph)` : '';
const untold = (unknown: number) =>
  unknown > 0 ? ` (of ${whole(unknown)} in the graph the truth says nothing)` : '';
const sizes = ({ things, groups, trueGroups }: Agreement) =>
  [things, groups, trueGroups].map(whole);
const rates = ({ precision, recall, f1 }: Rates) => [precision, recall, f1].map(percent);
const whole = (n: number) => n.toLocaleString('en');
const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
