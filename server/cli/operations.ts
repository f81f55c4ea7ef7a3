import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config.ts';
import {
  eachMember,
  leveled,
  levelsNow,
  operationPage,
  operationsByMember,
} from '../networks/index.ts';
import type { Store } from '../store/index.ts';
import { wholeNumber } from './options.ts';
import { print, say } from './output.ts';
import { withRoom } from './room.ts';
import { sayStale } from './stale.ts';
import { type Common, verb } from './verb.ts';

/** `operations`: networks that seem to be under one control. */
export function addOperationsVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'operations',
      'Prints the operations of the run in force: networks and single ads that seem to be under one control.\nWith --json a line {"ad","network","operation"} for every ad; what is in no operation stands for itself.\nWith --why: what ties one, what speaks against it, and what it would fall apart without.',
      'operations --json --level 2 --data case-7 > operations.jsonl\n  npm run -s throughline -- operations --why operation:3/1 --data case-7',
    )
      .option('--level <L>', `how sure: 1 (the surest) to ${levelsNow}`, levelNumber)
      .option('--run <n>', 'another run that is kept', wholeNumber)
      .option('--why <operation>', 'why this one is an operation, instead')
      .action(async (asked: Asked, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        await withRoom(config, data, async (room) => {
          const { db } = room.store;
          const { run, level } = await leveled(db, asked.run, asked.level);
          if (json) await printAds(db, run.n, level);
          else await printOperations(db, run.n, level);
          if (run.inForce) await sayStale(room, run, data);
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

async function printOperations(db: Store['db'], run: number, level: number): Promise<void> {
  const page = { sort: 'ADS', offset: 0, limit: -1 } as const;
  const { total, operations } = await operationPage(db, { run, level }, {}, page);
  for (const one of operations)
    print(
      `${one.id.padEnd(18)} ${String(one.networks).padStart(5)} networks ${String(one.alone).padStart(5)} single ads ${String(one.ads).padStart(6)} ads  ${one.probability.toFixed(2)}  ${one.firstSeen.slice(0, 10)} to ${one.lastSeen.slice(0, 10)}  ${one.countries.join(' ')}  ${one.platforms.join(' ')}`,
    );
  say(`Run ${run}, level ${level}: ${total} operations.`);
}
