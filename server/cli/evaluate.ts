import type { Command } from 'commander';
import type { Config } from '../config.ts';
import {
  type Agreement,
  type CalibrationBin,
  type Evaluation,
  evaluate,
  type GroupsFound,
  type HubsFound,
  many,
  type NetworksFound,
  type Rates,
  readTruth,
} from '../evaluate/index.ts';
import { claimsInForce, runInForce, runOf } from '../networks/index.ts';
import { table as columns, print } from './output.ts';
import { withRoom } from './room.ts';
import { sayStale } from './stale.ts';
import { type Common, verb } from './verb.ts';

/** `evaluate`: the graph beside the truth of a generated world. */
export function addEvaluateVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'evaluate',
      'Compares pictures, wordings and networks with the truth of a generated world.',
      'evaluate --truth w/truth.json --data case-7',
    )
      .requiredOption('--truth <file>', 'truth.json of the world that was imported')
      .action(async (options: { truth: string }, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        const truth = await readTruth(options.truth);
        await withRoom(config, data, async ({ graph, judgements, store }) => {
          const evaluation = await evaluate(graph, truth, await claimsInForce(store.db));
          if (json) print({ type: 'evaluation', ...evaluation });
          else for (const line of written(evaluation)) print(line);
          const run = await runInForce(store.db);
          if (run !== undefined)
            await sayStale({ graph, judgements }, await runOf(store.db, run), data);
        });
      }),
  );
}

function written({ images, wordings, networks }: Evaluation): string[] {
  return [
    ...groups('Images that show the same scene, in pictures', images),
    '',
    ...groups('Ads of the same wording, in wordings', wordings),
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

function ways({ missing, unknown, ways: all, calibration, hubs }: NetworksFound): string[] {
  const head = ['', 'ads', 'groups', 'posters', 'B³ prec.', 'recall', 'F1'];
  const more = [
    'pairs prec.',
    'recall',
    'F1',
    'adj. Rand',
    'largest',
    'true',
    'mixed',
    'over-merged',
  ];
  const rows = all.map(({ way, agreement }) => [
    way,
    ...sizes(agreement),
    ...rates(agreement.bCubed),
    ...rates(agreement.pairs),
    agreement.adjustedRand.toFixed(3),
    percent(agreement.largest),
    percent(agreement.trueLargest),
    whole(agreement.mixed),
    whole(agreement.overMerged),
  ]);
  return [
    `Ads of one poster; one that stands alone is a group, too${missed(missing)}${untold(unknown)}`,
    ...right([[...head, ...more], ...rows]),
    ...bins('probability that most ads of both sides of a join have one poster', calibration),
    ...shared(hubs),
  ];
}

function shared(hubs: readonly HubsFound[]): string[] {
  if (hubs.length === 0) return [];
  const head = [
    ...['', 'of several posters', 'called hubs', 'rightly', 'in several networks', 'rightly'],
    ...[`of ${many} posters and more`, 'called hubs'],
  ];
  const rows = hubs.map((one) => [
    one.sort,
    ...[one.several, one.flagged, one.shared, one.across, one.acrossShared].map(whole),
    ...[one.wide, one.wideFlagged].map(whole),
  ]);
  return ['', 'Hubs, and what posters truly share', ...right([head, ...rows])];
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

const right = (rows: readonly (readonly string[])[]) => columns(rows, 'right');
const missed = (missing: number) =>
  missing > 0 ? ` (${whole(missing)} of the truth are not in the graph)` : '';
const untold = (unknown: number) =>
  unknown > 0 ? ` (of ${whole(unknown)} in the graph the truth says nothing)` : '';
const sizes = ({ things, groups, trueGroups }: Agreement) =>
  [things, groups, trueGroups].map(whole);
const rates = ({ precision, recall, f1 }: Rates) => [precision, recall, f1].map(percent);
const whole = (n: number) => n.toLocaleString('en');
const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
