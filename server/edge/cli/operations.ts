import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import type { Store } from '../../core/store/index.ts';
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
  operationContent,
  operationPage,
  operationRow,
  operationSentence,
  operationsByMember,
  shareOf,
} from '../../link/networks/index.ts';
import { withDataFolder } from './data-folder.ts';
import { wholeNumber } from './options.ts';
import { print, say } from './output.ts';
import { sayStale } from './stale.ts';
import { type Common, verb } from './verb.ts';

/** `operations`: networks that seem to be under one control. */
export function addOperationsVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'operations',
      'Prints the operations of the active run: networks and single ads that seem to be under one control.\nWith --json a line {"ad","network","operation"} for every ad; what is in no operation stands for itself.\nWith --why: what links one, what speaks against it, and what it would fall apart without.',
      'operations --json --level 2 --data case-7 > operations.jsonl\n  npm run -s throughline -- operations --why operation:3/1 --data case-7',
    )
      .option('--level <L>', `how sure: 1 (the surest) to ${levelsNow}`, levelNumber)
      .option('--run <n>', 'another run that is kept', wholeNumber)
      .option('--why <operation>', 'why this one is an operation, instead')
      .action(async (asked: Asked, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        await withDataFolder(config, data, async (modules) => {
          const { db } = modules.store;
          const at = await leveled(db, asked.run, asked.level);
          const { run, level } = at;
          if (asked.why !== undefined) await printWhy(db, run.n, asked.why, json === true);
          else if (json) await printAds(db, run.n, level);
          else await printOperations(db, at);
          if (run.active) await sayStale(modules, run, data);
        });
      }),
  );
}

interface Asked {
  readonly level?: number;
  readonly run?: number;
  readonly why?: string;
}

export function levelNumber(written: string): number {
  const level = wholeNumber(written);
  if (level < 1 || level > levelsNow)
    throw new InvalidArgumentError(`Give a level from 1, the surest, to ${levelsNow}.`);
  return level;
}

async function printAds(db: Store['db'], run: number, level: number): Promise<void> {
  const operations = await operationsByMember(db, run, level);
  for await (const { ad, network } of eachMember(db, run)) {
    const member = network ?? ad;
    print({ ad, network: member, operation: operations.get(member) ?? member });
  }
}

async function printOperations(db: Store['db'], { run, level, levels }: Leveled): Promise<void> {
  const page = { sort: 'ADS', offset: 0, limit: -1 } as const;
  const { total, operations } = await operationPage(db, { run: run.n, level }, {}, page);
  for (const one of operations) {
    const { id, networks, alone, ads, probability, firstSeen, lastSeen } = one;
    const sizes = [
      count(networks, 'network', 'networks'),
      count(alone, 'single ad', 'single ads'),
      count(ads, 'ad', 'ads'),
    ];
    print(
      `${id.padEnd(18)} ${sizes.map((size) => size.padStart(15)).join('')}  ${shareOf(probability)}  ${firstSeen.slice(0, 10)} to ${lastSeen.slice(0, 10)}  ${one.countries.join(' ')}  ${one.platforms.join(' ')}`,
    );
  }
  const { least = 0 } = levels[level - 1] ?? {};
  say(
    `Run ${run.n}: ${count(total, 'operation', 'operations')} at level ${level} of ${levels.length}, where an association links from a match probability of ${least} on. Behind the ads stands that of the least probable association that holds each together.`,
  );
}

/** What an operation is, what links it, and what speaks against that: sentences, or one object. */
async function printWhy(db: Store['db'], run: number, id: string, json: boolean): Promise<void> {
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
