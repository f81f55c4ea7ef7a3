import { CommanderError } from 'commander';
import { benchBundle } from './bundle.ts';
import { benchEveryday } from './everyday.ts';
import { benchFirstFrame } from './first-frame.ts';
import { benchIngest } from './ingest.ts';
import { benchLoad } from './load.ts';
import { benchOverview } from './overview.ts';
import { benchQuestionsAsked } from './questions-asked.ts';
import { benchResolve } from './resolve.ts';
import { benchSpark } from './spark.ts';
import type { Bench } from './table.ts';
import { printTable } from './table.ts';

// `npm run bench -- NAME [options]`: a table for people on standard error, JSON on standard output.
const benches: Readonly<Record<string, Bench>> = {
  bundle: benchBundle,
  everyday: benchEveryday,
  'first-frame': benchFirstFrame,
  ingest: benchIngest,
  load: benchLoad,
  overview: benchOverview,
  'questions-asked': benchQuestionsAsked,
  resolve: benchResolve,
  spark: benchSpark,
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  try {
    const result = await bench(options);
    printTable(result);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    refuse(error.message);
  }
} else
  refuse(
    `There is no bench “${name}”. There are: ${Object.keys(benches).join(', ')}. Example: npm run bench -- ingest`,
  );

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
