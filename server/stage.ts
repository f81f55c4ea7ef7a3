import { writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { whyOf } from './core/errors.ts';
import { keepFilesPrivate } from './core/private-files.ts';
import { buildVersion } from './core/version.ts';
import { resolvePartIn } from './link/networks/index.ts';
import { splitLines } from './read/capture/index.ts';
import { importStages, LineWriter, type Stage, type StageOptions } from './read/ingest/index.ts';

/**
 * One stage of a large import or of the run after it, for Apache Spark or whatever else hands it lines:
 * `node dist/stage.js NAME --data DIR`.
 * What fails is its last line; the exit code is 1 then.
 */
keepFilesPrivate();

/** Files, each with what some ads hold, to networks, written beside each. */
const resolve: Stage = async (files, out) => {
  for await (const file of files) {
    await resolvePartIn(file);
    out.write('found', {}, JSON.stringify(file));
  }
};
const stages = { ...importStages, resolve };

/** Not through `process.stdout`: what is handed on is held nowhere, however slow the reader. */
function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '.' },
    parts: { type: 'string', default: '1' },
    now: { type: 'string', default: '0' },
  },
});
const [name = ''] = positionals;
const stage = Object.entries(stages).find(([one]) => one === name)?.[1];
if (!stage) {
  console.error(`There is no stage “${name}”. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const options: StageOptions = {
  dataDir: values.data,
  parts: Number(values.parts),
  now: Number(values.now),
};
const out = new LineWriter(name, buildVersion(), write);
let read = 0;
async function* counted(): AsyncGenerator<string> {
  for await (const { bytes } of splitLines(process.stdin, Number.POSITIVE_INFINITY)) {
    read += 1;
    yield String(bytes);
  }
}
try {
  await stage(counted(), out, options);
  out.end(read);
} catch (error) {
  out.fail(`${hostname()}: stage ${name}: ${whyOf(error)}`);
  process.exitCode = 1;
}
