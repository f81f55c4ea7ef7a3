import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  associationSentence,
  associationsAt,
  concernSentences,
  cutPointSentence,
  doubtSentence,
  eachMember,
  type HeldAssociation,
  type Leveled,
  leveled,
  levelsNow,
  linkSentence,
  type NetworkRow,
  operationContent,
  operationPage,
  operationRow,
  operationSentence,
  operationsByMember,
  shareOf,
} from '../../link/networks/index.ts';
import type { At } from './data-folder.ts';
import { ofRun } from './of-run.ts';
import { wholeNumber } from './options.ts';
import { print, printList, say } from './output.ts';
import { verb } from './verb.ts';

interface Asked {
  readonly level?: number;
  readonly why?: string;
}

/** `operations`: networks that seem to be under one control. */
export function addOperationsVerb(program: Command, config: Config): void {
  const command = verb(
    'operations',
    'Prints the operations of the active run: networks and single ads that seem to be under one control.\nWith --json a line {"ad","network","operation"} for every ad; what is in no operation stands for itself.\nWith --why: what links one, what speaks against it, and what it would fall apart without.',
    'operations --json --level 2 --data case-7 > operations.jsonl\n  npm run -s throughline -- operations --why operation:3/1 --data case-7',
  )
    .option('--level <L>', `how sure: 1 (the surest) to ${levelsNow}`, levelNumber)
    .option('--why <operation>', 'why this one is an operation, instead');
  program.addCommand(
    ofRun(command, config, async (at: At<Asked>, { n }) => {
      const { level, levels } = await leveled(at.store.db, n, at.level);
      if (at.why !== undefined) await printWhy(at, n, at.why);
      else if (at.json) await printAds(at, n, level);
      else await printOperations(at, n, level, levels);
    }),
  );
}

export function levelNumber(written: string): number {
  const level = wholeNumber(written);
  if (level < 1 || level > levelsNow)
    throw new InvalidArgumentError(`Give a level from 1, the surest, to ${levelsNow}.`);
  return level;
}

async function printAds({ store: { db } }: At, run: number, level: number): Promise<void> {
  const operations = await operationsByMember(db, run, level);
  for await (const { ad, network } of eachMember(db, run)) {
    const member = network ?? ad;
    print({ ad, network: member, operation: operations.get(member) ?? member });
  }
}

/** When and where the ads of something were, as columns. */
export const whereAndWhen = [
  ['from', ({ firstSeen }: Seen) => firstSeen.slice(0, 10)],
  ['to', ({ lastSeen }: Seen) => lastSeen.slice(0, 10)],
  ['countries', ({ countries }: Seen) => countries.join(' ')],
  ['platforms', ({ platforms }: Seen) => platforms.join(' ')],
] as const;

type Seen = Pick<NetworkRow, 'firstSeen' | 'lastSeen' | 'countries' | 'platforms'>;

async function printOperations(
  at: At,
  run: number,
  level: number,
  levels: Leveled['levels'],
): Promise<void> {
  const page = { sort: 'ADS', offset: 0, limit: -1 } as const;
  const { total, operations } = await operationPage(at.store.db, { run, level }, {}, page);
  if (total > 0)
    await printList(at, {
      rows: operations,
      columns: [
        ['operation', ({ id }) => id],
        ['networks', ({ networks }) => networks],
        ['single ads', ({ alone }) => alone],
        ['ads', ({ ads }) => ads],
        ['probability', ({ probability }) => shareOf(probability)],
        ...whereAndWhen,
      ],
    });
  const { least = 0 } = levels[level - 1] ?? {};
  say(
    `Run ${run}: ${count(total, 'operation', 'operations')} at level ${level} of ${levels.length}, where an association links from a match probability of ${least} on. Behind the ads stands that of the least probable association that holds each together.`,
  );
}

/** What an operation is, what links it, and what speaks against that: sentences, or one object. */
async function printWhy({ store: { db }, json }: At, run: number, id: string): Promise<void> {
  const operation = await operationRow(db, id, run);
  const content = await operationContent(db, operation);
  const { links, doubts, cutPoints, leastProbable } = content;
  const [least] = await associationsAt(db, run, leastProbable ? [leastProbable] : []);
  const outside = await associationsAt(db, run, content.outside);
  const sentence = operationSentence(operation);
  if (json) {
    print({ type: 'operation', ...operation, sentence, ...content, leastProbable: least, outside });
    return;
  }
  const described = (one: HeldAssociation) =>
    [associationSentence(one), ...one.concerns.map((kind) => concernSentences[kind])].join(' ');
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['What links it', links.map((link) => linkSentence(link, undefined, operation))],
    ['What speaks against it', doubts.map((doubt) => doubtSentence(doubt))],
    ['What it would fall apart without', cutPoints.map((point) => cutPointSentence(point))],
    ['Its least probable association', least ? [described(least)] : []],
    ['Just outside', outside.map(described)],
  ];
  print(`${id}  ${sentence}`);
  for (const [title, lines] of parts)
    print(
      `\n${title}:\n${(lines.length > 0 ? lines : ['Nothing is known.']).map((line) => `  ${line}`).join('\n')}`,
    );
}
