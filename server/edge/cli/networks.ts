import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  allNetworks,
  contradictionSentence,
  copiedContentSentence,
  eachCopiedContent,
  eachMember,
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
  sharedIdentifierPage,
  sharedIdentifierSentence,
  textOf,
} from '../../link/networks/index.ts';
import { printComparison } from './comparison.ts';
import { printCutPoints } from './cut-points.ts';
import { type At, onFolder } from './data-folder.ts';
import { ofRun } from './of-run.ts';
import { whereAndWhen } from './operations.ts';
import { wholeNumber } from './options.ts';
import { type Column, type List, oneLine, print, printList, report, say } from './output.ts';
import { resolveFrom } from './resolve-from.ts';
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

/** What a run found, in a line; where all were too many to be resolved at once, two more. */
export const described = ({ n, counts }: Run): string =>
  [
    `Run ${n}: ${count(counts.networks, 'network', 'networks')} of ${count(counts.members, 'ad', 'ads')}, the largest of ${counts.largest.toLocaleString('en')}; ${count(counts.ads - counts.members, 'ad stands', 'ads stand')} alone; ${count(counts.hubs, 'hub', 'hubs')}, ${count(counts.splits, 'reassigned number', 'reassigned numbers')}, ${count(counts.reposters, 'contact that may be a reposter’s', 'contacts that may be reposters’')}. ${count(counts.operations, 'operation', 'operations')} at level ${counts.usualLevel}.`,
    ...partsSentences(counts),
  ].join('\n');

interface ResolveOptions {
  readonly undo?: number | true;
  readonly update?: boolean;
}

function resolveVerb(config: Config): Command {
  const onGraph = onFolder(config, (at: At<ResolveOptions>) =>
    at.undo === undefined ? printResolved(at) : printRestored(at),
  );
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
    .action((options: { readonly from?: string }, command: Command) =>
      options.from === undefined
        ? onGraph(options, command)
        : resolveFrom(options.from, command.optsWithGlobals<Common>()),
    );
}

async function printRestored(at: At<ResolveOptions>): Promise<void> {
  const { from, to } = await restoreRun(at, at.undo === true ? undefined : at.undo);
  const words = `Run ${to.n} is active again, in place of run ${from}.`;
  report(at, { type: 'undo', from, run: to.n }, words);
}

async function printResolved(at: At<ResolveOptions>): Promise<void> {
  const run = await untilStopped((signal) =>
    resolveNow(at, {
      ...{ signal, update: at.update === true },
      onStep: (step, n) => report(at, { type: 'progress', run: n, step }, `${stepNames[step]} …`),
    }),
  );
  report(at, { type: 'report', ...run }, [
    described(run),
    ...(at.update ? [updateSentence(run)] : []),
  ]);
  const unfollowed = [...run.contradictions, ...run.exceptions];
  if (unfollowed.length === 0) return;
  const judgements = await at.judgements.aboutNetworks();
  for (const one of unfollowed) say(oneLine(contradictionSentence(one, judgements)));
}

/** What an update was of, or that all was resolved. */
function updateSentence({ counts: { update } }: Run): string {
  if (!update)
    return 'All was resolved: the graph is small, too much has changed, or it is not known what has.';
  return `It brings run ${update.of} up to date: the networks of ${count(update.anew, 'ad', 'ads')} were found anew, all else is as it was. A full run may differ; run ${update.full} was the last. For a full run: resolve.`;
}

/** That all were too many to be resolved at once. */
function partsSentences({ inParts }: Run['counts']): string[] {
  if (!inParts) return [];
  const { parts, cut, widest } = inParts;
  const each = parts.map(({ ads, where }) => `${ads.toLocaleString('en')} on ${where}`);
  const named = widest.map(({ entity, ads }) => `${entity} (${count(ads, 'ad', 'ads')})`);
  return [
    `The ads were too many to be resolved at once. They were resolved in ${count(parts.length, 'part', 'parts')}: ${each.join(', ')}.`,
    ...(cut > 0
      ? [
          `Ads of several parts hold ${count(cut, 'identifier', 'identifiers')}; each could link in one part only. Most widely held: ${named.join(', ')}.`,
        ]
      : []),
  ];
}

function runsVerb(config: Config): Command {
  const onGraph = onFolder(config, (at: At<{ readonly compare?: readonly number[] }>) => {
    const [before, after] = at.compare ?? [];
    return before === undefined || after === undefined
      ? printRuns(at)
      : printComparison(at, before, after);
  });
  return verb(
    'runs',
    'Lists the resolution runs of a data folder, the newest first; the active one is marked.\nWith --compare: what merged or split from one run to another, and because of what.',
    'runs --data case-7\n  npm run -s throughline -- runs --compare 3 4 --data case-7',
  )
    .option('--compare <runs...>', 'two runs that are kept, the earlier first', wholeNumbers)
    .action((options: { readonly compare?: readonly number[] }, command: Command) => {
      if (options.compare && options.compare.length !== 2)
        command.error(
          "error: option '--compare <runs...>' takes two runs, the earlier first, as --compare 3 4.",
        );
      return onGraph(options, command);
    });
}

const wholeNumbers = (written: string, before: readonly number[] = []): number[] => [
  ...before,
  wholeNumber(written),
];

const printRuns = async (at: At) =>
  printList(at, {
    rows: await listRuns(at.store.db),
    columns: [
      ['', ({ active }) => (active ? '*' : '')],
      ['run', ({ n }) => n],
      ['started', ({ startedAt }) => startedAt],
      ['by', ({ account }) => account],
      ['what came of it', whatCame],
    ],
    none: `The graph has not been resolved yet. Resolve it: ${callOf('resolve', at.data)}`,
  });

function whatCame({ state, error, counts, contradictions, exceptions, kept }: Run): string {
  if (state !== 'done') return `${state}${error ? `: ${error}` : ''}`;
  const unfollowed = contradictions.length + exceptions.length;
  return [
    `${count(counts.networks, 'network', 'networks')}, ${count(counts.hubs, 'hub', 'hubs')}`,
    count(counts.operations, 'operation', 'operations'),
    ...(unfollowed > 0 ? [`${count(unfollowed, 'judgement', 'judgements')} not followed`] : []),
    ...(kept ? [] : ['no longer kept']),
  ].join(', ');
}

function networksVerb(config: Config): Command {
  const command = verb(
    'networks',
    'Prints the networks of the active run. With --json a line {"ad","network"} for every ad; one that stands alone is its own network.\nWith --cut-points: what each would fall apart without, and the ads in the parts; with --json a line each.',
    'networks --json --data case-7 > networks.jsonl\n  npm run -s throughline -- networks --cut-points --data case-7',
  ).option('--cut-points', 'identifiers and ads without which a network falls apart, instead');
  return ofRun(command, config, async (at: At<{ readonly cutPoints?: true }>, run) => {
    const { db } = at.store;
    if (at.cutPoints) return printCutPoints(at, run.n);
    if (at.json) {
      for await (const { ad, network } of eachMember(db, run.n))
        print({ ad, network: network ?? ad });
      return;
    }
    await printList(at, {
      rows: await allNetworks(db, run.n),
      columns: [['network', ({ id }) => id], ['ads', ({ size }) => size], ...whereAndWhen],
      none: `Run ${run.n} has no networks.`,
    });
    say(described(run));
  });
}

const hubsVerb = (config: Config): Command =>
  ofRun(
    verb(
      'hubs',
      'Prints the hubs of the active run: identifiers that merge strangers and hold no network together, with the numbers behind it.',
      'hubs --json --data case-7',
    ),
    config,
    async (at, { n }) =>
      printList(at, {
        ...sentences(await hubsOf(at.store.db, n), byIdentifier, hubSentence),
        none: `Run ${n} has no hubs.`,
      }),
  );

const sharedVerb = (config: Config): Command =>
  ofRun(
    verb(
      'shared-identifiers',
      'Prints the contacts of the active run that are no hubs and stand in several networks: what may merge these, or may be shared by strangers. First those of which neither copying nor a reassignment says why they are apart.',
      'shared-identifiers --json --data case-7',
    ),
    config,
    async (at, { n }) => {
      const { contacts } = await sharedIdentifierPage(at.store.db, n);
      await printList(at, {
        ...sentences(contacts, byIdentifier, sharedIdentifierSentence),
        none: `Run ${n} has no contact that stands in several networks.`,
      });
    },
  );

const byIdentifier = [
  'identifier',
  (row: { readonly identifier: string }) => row.identifier,
] as const;

/** A list of what is said of things, a sentence each. */
const sentences = <Row>(
  rows: List<Row>['rows'],
  of: Column<Row>,
  sentence: (row: Row) => string,
): List<Row> => ({
  rows,
  columns: [of, ['what is known', sentence]],
  plain: (row) => ({ ...row, sentence: sentence(row) }),
});

function repostersVerb(config: Config): Command {
  const command = verb(
    'reposters',
    'Prints the contacts of the active run under which others’ ads seem to be put online, with the numbers behind it and what may be wrong with it.\nWith --copied-content: every ad of which something was left out as copied, with the earlier ad that it can be from.',
    'reposters --json --data case-7\n  npm run -s throughline -- reposters --copied-content --data case-7',
  ).option('--copied-content', 'what was left out of which ad, instead');
  return ofRun(command, config, (at: At<{ readonly copiedContent?: true }>, { n }) =>
    at.copiedContent
      ? printList(at, {
          ...sentences(eachCopiedContent(at.store.db, n), ['ad', ({ ad }) => ad], (row) =>
            textOf(copiedContentSentence(row)),
          ),
          none: `Run ${n} left nothing out as copied.`,
        })
      : printReposters(at, n),
  );
}

async function printReposters(at: At, run: number): Promise<void> {
  const { db } = at.store;
  const reposters = await repostersOf(db, run);
  const hubs = new Map((await hubsOf(db, run)).map((hub) => [hub.identifier, hubSentence(hub)]));
  const cautions = ({ identifier }: HeldReposter) => reposterCautions(hubs.get(identifier));
  const sentence = (one: HeldReposter) => textOf(reposterSentence(one));
  await printList(at, {
    rows: reposters,
    columns: [
      byIdentifier,
      ['what is known', sentence],
      ['caution', (one) => (hubs.has(one.identifier) ? (cautions(one)[0] ?? '') : '')],
    ],
    plain: (one) => ({ ...one, sentence: sentence(one), cautions: cautions(one) }),
    none: `Run ${run} takes no contact for a reposter’s.`,
  });
  if (at.json || reposters.length === 0) return;
  print('\nWhat may be wrong:');
  for (const one of reposterCautions()) print(`  ${one}`);
}
