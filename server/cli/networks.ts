import type { Command } from 'commander';
import type { Config } from '../config.ts';
import {
  acrossPage,
  acrossSentence,
  allNetworks,
  contradictionSentence,
  eachLeftOut,
  eachMember,
  type HeldHub,
  type HeldTaker,
  hubSentence,
  hubsOf,
  leftOutSentence,
  listRuns,
  putRunBack,
  type Run,
  resolveNow,
  runOf,
  takerCautions,
  takerSentence,
  takersOf,
  textOf,
} from '../networks/index.ts';
import type { Store } from '../store/index.ts';
import { printBridges } from './bridges.ts';
import { printComparison } from './comparison.ts';
import { wholeNumber } from './options.ts';
import { count, oneLine, print, say } from './output.ts';
import { withRoom } from './room.ts';
import { sayStale } from './stale.ts';
import { untilStopped } from './stopping.ts';
import { type Common, callOf, verb } from './verb.ts';

const stepNames = {
  reading: 'Reading the graph',
  resolving: 'Resolving',
  keeping: 'Keeping what was found',
  copying: 'Copying it to the graph',
} as const;

/** `resolve`, `runs`, `networks`, `hubs`, `across`, `takers`: from the graph to networks, and what runs have found. */
export function addNetworkVerbs(program: Command, config: Config): void {
  program.addCommand(resolveVerb(config));
  program.addCommand(runsVerb(config));
  program.addCommand(networksVerb(config));
  program.addCommand(hubsVerb(config));
  program.addCommand(acrossVerb(config));
  program.addCommand(takersVerb(config));
}

/** What a run found, in a sentence. */
export const told = ({ n, counts }: Run): string =>
  `Run ${n}: ${count(counts.networks, 'network', 'networks')} of ${count(counts.members, 'ad', 'ads')}, the largest of ${counts.largest.toLocaleString('en')}; ${count(counts.ads - counts.members, 'ad stands', 'ads stand')} alone; ${count(counts.hubs, 'hub', 'hubs')}, ${count(counts.splits, 'number that changed hands', 'numbers that changed hands')}, ${count(counts.takers, 'contact that may be a reposter’s', 'contacts that may be reposters’')}. ${count(counts.operations, 'operation', 'operations')} at level ${counts.usualLevel}.`;

interface ResolveOptions {
  readonly undo?: number | true;
  readonly update?: boolean;
}

function resolveVerb(config: Config): Command {
  return verb(
    'resolve',
    'Finds out which ads belong together, keeps the networks as a new run, and puts it in force.\nCancelled or killed, it leaves the run before in force.',
    'resolve --data case-7\n  npm run -s throughline -- resolve --undo --data case-7',
  )
    .option(
      '--undo [run]',
      'put the run before back in force, or the one of that number',
      wholeNumber,
    )
    .option(
      '--update',
      'resolve only what has changed since the run in force, and what is around it; all else stays as it was',
    )
    .action(async ({ undo, update }: ResolveOptions, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withRoom(config, data, async (room) => {
        if (undo !== undefined) {
          const back = await putRunBack(
            { ...room, dataDir: data },
            undo === true ? undefined : undo,
          );
          if (json) print({ type: 'undo', from: back.from, run: back.to.n });
          else say(`Run ${back.to.n} is in force again, in place of run ${back.from}.`);
          return;
        }
        const run = await untilStopped((signal) =>
          resolveNow(
            { ...room, dataDir: data },
            {
              ...{ signal, update: update === true },
              onStep: (step, n) =>
                json ? print({ type: 'progress', run: n, step }) : say(`${stepNames[step]} …`),
            },
          ),
        );
        if (json) print({ type: 'report', ...run });
        else say(told(run));
        if (!json && update) say(updateSentence(run));
        const unfollowed = [...run.contradictions, ...run.exceptions];
        if (unfollowed.length === 0) return;
        const judgements = await room.judgements.aboutNetworks();
        for (const one of unfollowed) say(oneLine(contradictionSentence(one, judgements)));
      });
    });
}

/** What an update was of, or that all was resolved. */
export function updateSentence({ counts: { update } }: Run): string {
  if (!update)
    return 'All was resolved: the graph is small, too much has changed, or it is not known what has.';
  return `It brings run ${update.of} up to date: the networks of ${count(update.anew, 'ad', 'ads')} were found anew, all else is as it was. A full run may differ; run ${update.full} was the last. For a full run: resolve.`;
}

function runsVerb(config: Config): Command {
  return verb(
    'runs',
    'Lists the resolution runs of a data folder, the newest first; the one in force is marked.\nWith --compare: what merged or split from one run to another, and because of what.',
    'runs --data case-7\n  npm run -s throughline -- runs --compare 3 4 --data case-7',
  )
    .option('--compare <runs...>', 'two runs that are kept, the earlier first', wholeNumbers)
    .action(async ({ compare }: { compare?: number[] }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      const [before, after, ...more] = compare ?? [];
      const two = before !== undefined && after !== undefined && ([before, after] as const);
      if (compare && (!two || more.length > 0))
        command.error(
          "error: option '--compare <runs...>' takes two runs, the earlier first, as --compare 3 4.",
        );
      await withRoom(config, data, async (room) => {
        if (two) return printComparison(room, two, json === true);
        const runs = await listRuns(room.store.db);
        for (const run of runs) print(json ? run : runLine(run));
        if (runs.length === 0 && !json)
          say(`The graph has not been resolved yet. Resolve it: ${callOf('resolve', data)}`);
      });
    });
}

const wholeNumbers = (written: string, before: readonly number[] = []): number[] => [
  ...before,
  wholeNumber(written),
];

function runLine(run: Run): string {
  const { n, state, startedAt, account, counts, inForce, kept, error } = run;
  const unfollowed = run.contradictions.length + run.exceptions.length;
  const came =
    state === 'done'
      ? [
          `${count(counts.networks, 'network', 'networks')}, ${count(counts.hubs, 'hub', 'hubs')}`,
          count(counts.operations, 'operation', 'operations'),
          unfollowed > 0 ? `${count(unfollowed, 'judgement', 'judgements')} not followed` : [],
          kept ? [] : 'no longer kept',
        ]
          .flat()
          .join(', ')
      : `${state}${error ? `: ${error}` : ''}`;
  return `${inForce ? '*' : ' '} ${String(n).padStart(4)}  ${startedAt}  ${account}  ${came}`;
}

function networksVerb(config: Config): Command {
  return verb(
    'networks',
    'Prints the networks of the run in force. With --json a line {"ad","network"} for every ad; one that stands alone is its own network.\nWith --bridges: what each would fall apart without, and the ads in the parts; with --json a line each.',
    'networks --json --data case-7 > networks.jsonl\n  npm run -s throughline -- networks --bridges --data case-7',
  )
    .option('--bridges', 'identifiers and ads without which a network falls apart, instead')
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: n, bridges }: { run?: number; bridges?: true }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withRoom(config, data, async (room) => {
        const { db } = room.store;
        const run = await runOf(db, n);
        if (bridges) await printBridges(room, run.n, json === true);
        else if (json)
          for await (const { ad, network } of eachMember(db, run.n))
            print({ ad, network: network ?? ad });
        else await printNetworks(db, run);
        if (run.inForce) await sayStale(room, run, data);
      });
    });
}

async function printNetworks(db: Store['db'], run: Run): Promise<void> {
  for (const network of await allNetworks(db, run.n)) {
    const { id, size, firstSeen, lastSeen, countries, platforms } = network;
    print(
      `${id.padEnd(16)} ${String(size).padStart(6)} ads  ${firstSeen.slice(0, 10)} to ${lastSeen.slice(0, 10)}  ${countries.join(' ')}  ${platforms.join(' ')}`,
    );
  }
  say(told(run));
}

function hubsVerb(config: Config): Command {
  return verb(
    'hubs',
    'Prints the hubs of the run in force: identifiers that join strangers and hold no network together, with the numbers behind it.',
    'hubs --json --data case-7',
  )
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: n }: { run?: number }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withRoom(config, data, async (room) => {
        const { db } = room.store;
        const run = await runOf(db, n);
        const hubs = await hubsOf(db, run.n);
        if (hubs.length === 0) say(`Run ${run.n} has no hubs.`);
        for (const hub of hubs)
          print(
            json
              ? { ...hub, sentence: hubSentence(hub) }
              : `${hub.identifier}  ${hubSentence(hub)}`,
          );
        if (run.inForce) await sayStale(room, run, data);
      });
    });
}

function acrossVerb(config: Config): Command {
  return verb(
    'across',
    'Prints the contacts of the run in force that are no hubs and stand in several networks: what may join these, or may be shared by strangers. First those of which neither copying nor a change of hands says why they are apart.',
    'across --json --data case-7',
  )
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: asked }: { run?: number }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withRoom(config, data, async ({ store: { db } }) => {
        const { n } = await runOf(db, asked);
        const { contacts } = await acrossPage(db, n);
        if (contacts.length === 0) say(`Run ${n} has no contact that stands in several networks.`);
        for (const contact of contacts) {
          const sentence = acrossSentence(contact);
          print(json ? { ...contact, sentence } : `${contact.identifier}  ${sentence}`);
        }
      });
    });
}

function takersVerb(config: Config): Command {
  return verb(
    'takers',
    'Prints the contacts of the run in force under which others’ ads seem to be put online, with the numbers behind it and what may be wrong with it.\nWith --left-out: every ad of which something was left out as copied, with the earlier ad that it can be from.',
    'takers --json --data case-7\n  npm run -s throughline -- takers --left-out --data case-7',
  )
    .option('--left-out', 'what was left out of which ad, instead')
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async (asked: { run?: number; leftOut?: boolean }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withRoom(config, data, async ({ store: { db } }) => {
        const { n } = await runOf(db, asked.run);
        if (asked.leftOut)
          for await (const row of eachLeftOut(db, n)) {
            const sentence = textOf(leftOutSentence(row));
            print(json ? { ...row, sentence } : `${row.ad}  ${sentence}`);
          }
        else {
          const takers = await takersOf(db, n);
          if (takers.length === 0) say(`Run ${n} takes no contact for a reposter’s.`);
          for (const line of takerLines(takers, await hubsOf(db, n), json === true)) print(line);
        }
      });
    });
}

function* takerLines(
  takers: readonly HeldTaker[],
  hubs: readonly HeldHub[],
  json: boolean,
): Generator<string | object> {
  const reasons = new Map(hubs.map((hub) => [hub.identifier, hubSentence(hub)]));
  for (const taker of takers) {
    const sentence = textOf(takerSentence(taker));
    const hub = reasons.get(taker.identifier);
    if (json) yield { ...taker, sentence, cautions: takerCautions(hub) };
    else
      yield* [
        `${taker.identifier}  ${sentence}`,
        ...(hub === undefined
          ? []
          : takerCautions(hub)
              .slice(0, 1)
              .map((one) => `  ${one}`)),
      ];
  }
  if (!json && takers.length > 0)
    yield* ['\nWhat may be wrong:', ...takerCautions().map((one) => `  ${one}`)];
}
