import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import type { Store } from '../../core/store/index.ts';
import {
  allNetworks,
  contradictionSentence,
  copiedContentSentence,
  eachCopiedContent,
  eachMember,
  type HeldHub,
  type HeldReposter,
  hubSentence,
  hubsOf,
  listRuns,
  type Run,
  reposterCautions,
  reposterSentence,
  repostersOf,
  resolveNow,
  restoreRun,
  runOf,
  sharedIdentifierPage,
  sharedIdentifierSentence,
  textOf,
} from '../../link/networks/index.ts';
import { printComparison } from './comparison.ts';
import { printCutPoints } from './cut-points.ts';
import { withDataFolder } from './data-folder.ts';
import { wholeNumber } from './options.ts';
import { oneLine, print, say } from './output.ts';
import { resolveFrom } from './resolve-from.ts';
import { sayStale } from './stale.ts';
import { untilStopped } from './stopping.ts';
import { type Common, callOf, verb } from './verb.ts';

const stepNames = {
  reading: 'Reading the graph',
  resolving: 'Resolving',
  keeping: 'Keeping what was found',
  copying: 'Copying it to the graph',
} as const;

/** `resolve`, `runs`, `networks`, `hubs`, `shared-identifiers`, `reposters`: from the graph to networks, and what runs have found. */
export function addNetworkVerbs(program: Command, config: Config): void {
  program.addCommand(resolveVerb(config));
  program.addCommand(runsVerb(config));
  program.addCommand(networksVerb(config));
  program.addCommand(hubsVerb(config));
  program.addCommand(sharedVerb(config));
  program.addCommand(repostersVerb(config));
}

/** What a run found, in a sentence. */
export const described = ({ n, counts }: Run): string =>
  `Run ${n}: ${count(counts.networks, 'network', 'networks')} of ${count(counts.members, 'ad', 'ads')}, the largest of ${counts.largest.toLocaleString('en')}; ${count(counts.ads - counts.members, 'ad stands', 'ads stand')} alone; ${count(counts.hubs, 'hub', 'hubs')}, ${count(counts.splits, 'reassigned number', 'reassigned numbers')}, ${count(counts.reposters, 'contact that may be a reposter’s', 'contacts that may be reposters’')}. ${count(counts.operations, 'operation', 'operations')} at level ${counts.usualLevel}.`;

interface ResolveOptions {
  readonly undo?: number | true;
  readonly update?: boolean;
  readonly from?: string;
}

function resolveVerb(config: Config): Command {
  return verb(
    'resolve',
    'Finds out which ads belong together, keeps the networks as a new run, and makes it the active run.\nCancelled or killed, it leaves the run before active.',
    'resolve --data case-7\n  npm run -s throughline -- resolve --undo --data case-7',
  )
    .option('--undo [run]', 'restore the run before, or the one of that number', wholeNumber)
    .option(
      '--update',
      'resolve only what has changed since the active run, and what is around it; all else stays as it was',
    )
    .option(
      '--from <file>',
      'print the networks of what a run saw of the ads of a bundle: its input.jsonl, or the folder of the unpacked bundle; needs no data folder',
    )
    .action(async ({ undo, update, from }: ResolveOptions, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      if (from !== undefined) return resolveFrom(from, json === true);
      await withDataFolder(config, data, async (modules) => {
        if (undo !== undefined) {
          const back = await restoreRun(
            { ...modules, dataDir: data },
            undo === true ? undefined : undo,
          );
          if (json) print({ type: 'undo', from: back.from, run: back.to.n });
          else say(`Run ${back.to.n} is active again, in place of run ${back.from}.`);
          return;
        }
        const run = await untilStopped((signal) =>
          resolveNow(
            { ...modules, dataDir: data },
            {
              ...{ signal, update: update === true },
              onStep: (step, n) =>
                json ? print({ type: 'progress', run: n, step }) : say(`${stepNames[step]} …`),
            },
          ),
        );
        if (json) print({ type: 'report', ...run });
        else say(described(run));
        if (!json && update) say(updateSentence(run));
        const unfollowed = [...run.contradictions, ...run.exceptions];
        if (unfollowed.length === 0) return;
        const judgements = await modules.judgements.aboutNetworks();
        for (const one of unfollowed) say(oneLine(contradictionSentence(one, judgements)));
      });
    });
}

/** What an update was of, or that all was resolved. */
function updateSentence({ counts: { update } }: Run): string {
  if (!update)
    return 'All was resolved: the graph is small, too much has changed, or it is not known what has.';
  return `It brings run ${update.of} up to date: the networks of ${count(update.anew, 'ad', 'ads')} were found anew, all else is as it was. A full run may differ; run ${update.full} was the last. For a full run: resolve.`;
}

function runsVerb(config: Config): Command {
  return verb(
    'runs',
    'Lists the resolution runs of a data folder, the newest first; the active one is marked.\nWith --compare: what merged or split from one run to another, and because of what.',
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
      await withDataFolder(config, data, async (modules) => {
        if (two) return printComparison(modules, two, json === true);
        const runs = await listRuns(modules.store.db);
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
  const { n, state, startedAt, account, counts, active, kept, error } = run;
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
  return `${active ? '*' : ' '} ${String(n).padStart(4)}  ${startedAt}  ${account}  ${came}`;
}

function networksVerb(config: Config): Command {
  return verb(
    'networks',
    'Prints the networks of the active run. With --json a line {"ad","network"} for every ad; one that stands alone is its own network.\nWith --cut-points: what each would fall apart without, and the ads in the parts; with --json a line each.',
    'networks --json --data case-7 > networks.jsonl\n  npm run -s throughline -- networks --cut-points --data case-7',
  )
    .option('--cut-points', 'identifiers and ads without which a network falls apart, instead')
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: n, cutPoints }: { run?: number; cutPoints?: true }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async (modules) => {
        const { db } = modules.store;
        const run = await runOf(db, n);
        if (cutPoints) await printCutPoints(modules, run.n, json === true);
        else if (json)
          for await (const { ad, network } of eachMember(db, run.n))
            print({ ad, network: network ?? ad });
        else await printNetworks(db, run);
        if (run.active) await sayStale(modules, run, data);
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
  say(described(run));
}

function hubsVerb(config: Config): Command {
  return verb(
    'hubs',
    'Prints the hubs of the active run: identifiers that merge strangers and hold no network together, with the numbers behind it.',
    'hubs --json --data case-7',
  )
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: n }: { run?: number }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async (modules) => {
        const { db } = modules.store;
        const run = await runOf(db, n);
        const hubs = await hubsOf(db, run.n);
        if (hubs.length === 0) say(`Run ${run.n} has no hubs.`);
        for (const hub of hubs)
          print(
            json
              ? { ...hub, sentence: hubSentence(hub) }
              : `${hub.identifier}  ${hubSentence(hub)}`,
          );
        if (run.active) await sayStale(modules, run, data);
      });
    });
}

function sharedVerb(config: Config): Command {
  return verb(
    'shared-identifiers',
    'Prints the contacts of the active run that are no hubs and stand in several networks: what may merge these, or may be shared by strangers. First those of which neither copying nor a reassignment says why they are apart.',
    'shared-identifiers --json --data case-7',
  )
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async ({ run: asked }: { run?: number }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async ({ store: { db } }) => {
        const { n } = await runOf(db, asked);
        const { contacts } = await sharedIdentifierPage(db, n);
        if (contacts.length === 0) say(`Run ${n} has no contact that stands in several networks.`);
        for (const contact of contacts) {
          const sentence = sharedIdentifierSentence(contact);
          print(json ? { ...contact, sentence } : `${contact.identifier}  ${sentence}`);
        }
      });
    });
}

function repostersVerb(config: Config): Command {
  return verb(
    'reposters',
    'Prints the contacts of the active run under which others’ ads seem to be put online, with the numbers behind it and what may be wrong with it.\nWith --copied-content: every ad of which something was left out as copied, with the earlier ad that it can be from.',
    'reposters --json --data case-7\n  npm run -s throughline -- reposters --copied-content --data case-7',
  )
    .option('--copied-content', 'what was left out of which ad, instead')
    .option('--run <n>', 'another run that is kept', wholeNumber)
    .action(async (asked: { run?: number; copiedContent?: boolean }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      await withDataFolder(config, data, async ({ store: { db } }) => {
        const { n } = await runOf(db, asked.run);
        if (asked.copiedContent)
          for await (const row of eachCopiedContent(db, n)) {
            const sentence = textOf(copiedContentSentence(row));
            print(json ? { ...row, sentence } : `${row.ad}  ${sentence}`);
          }
        else {
          const reposters = await repostersOf(db, n);
          if (reposters.length === 0) say(`Run ${n} takes no contact for a reposter’s.`);
          for (const line of reposterLines(reposters, await hubsOf(db, n), json === true))
            print(line);
        }
      });
    });
}

function* reposterLines(
  reposters: readonly HeldReposter[],
  hubs: readonly HeldHub[],
  json: boolean,
): Generator<string | object> {
  const reasons = new Map(hubs.map((hub) => [hub.identifier, hubSentence(hub)]));
  for (const reposter of reposters) {
    const sentence = textOf(reposterSentence(reposter));
    const hub = reasons.get(reposter.identifier);
    if (json) yield { ...reposter, sentence, cautions: reposterCautions(hub) };
    else
      yield* [
        `${reposter.identifier}  ${sentence}`,
        ...(hub === undefined
          ? []
          : reposterCautions(hub)
              .slice(0, 1)
              .map((one) => `  ${one}`)),
      ];
  }
  if (!json && reposters.length > 0)
    yield* ['\nWhat may be wrong:', ...reposterCautions().map((one) => `  ${one}`)];
}
