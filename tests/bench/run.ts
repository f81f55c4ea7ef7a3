import { benchAfterImport } from './after-import.ts';
import { benchBulk } from './bulk.ts';
import { benchBundle } from './bundle.ts';
import { benchExtract } from './extract.ts';
import { benchFirstFrame } from './first-frame.ts';
import { benchGuard } from './guard.ts';
import { benchIngest } from './ingest.ts';
import { benchOperations } from './operations.ts';
import { isWrongOption } from './options.ts';
import { benchOverview } from './overview.ts';
import { benchPictures } from './pictures.ts';
import { benchProjection } from './projection.ts';
import { benchQuestions } from './questions.ts';
import { benchReadPictures } from './read-pictures.ts';
import { benchResolve } from './resolve.ts';
import { benchScale } from './scale.ts';
import { benchSimilar } from './similar.ts';
import type { Bench } from './table.ts';
import { printTable } from './table.ts';
import { benchTemplates } from './templates.ts';
import { benchUpdate } from './update.ts';
import { benchWatches } from './watches.ts';

// `npm run bench -- NAME [options]`: a table for people on standard error, JSON on standard output.
const benches: Readonly<Record<string, Bench>> = {
  'after-import': benchAfterImport,
  bulk: benchBulk,
  bundle: benchBundle,
  extract: benchExtract,
  'first-frame': benchFirstFrame,
  guard: benchGuard,
  ingest: benchIngest,
  operations: benchOperations,
  overview: benchOverview,
  pictures: benchPictures,
  projection: benchProjection,
  questions: benchQuestions,
  'read-pictures': benchReadPictures,
  resolve: benchResolve,
  scale: benchScale,
  similar: benchSimilar,
  update: benchUpdate,
  templates: benchTemplates,
  watches: benchWatches,
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  try {
    const result = await bench(options);
    printTable(result);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } catch (error) {
    if (!isWrongOption(error)) throw error;
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
