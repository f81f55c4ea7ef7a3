import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createScheduler, createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { WordEngine } from './engine.ts';
import type { Line } from './picture.ts';

const require = createRequire(import.meta.url);

/**
 * Tesseract as it comes in npm, with English alone: digits, Latin letters and signs. Nothing is fetched, and
 * its threads start with the first picture: often there is none to read.
 */
export function wasmEngine(): WordEngine {
  const atOnce = Math.max(1, availableParallelism() - 1);
  const scheduler = createScheduler();
  let started: Promise<void> | undefined;
  const start = async () => {
    for (let i = 0; i < atOnce; i += 1) scheduler.addWorker(await startWorker());
  };
  return {
    name: 'tesseract.js',
    version: `${packageVersion()} eng`,
    languages: ['eng'],
    atOnce,
    async read(png, signal) {
      signal?.throwIfAborted();
      started ??= start();
      await started;
      const { data } = await scheduler.addJob('recognize', png, {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.map(({ words }) => lineOf(words))),
      );
    },
    close: async () => {
      await started?.catch(() => undefined);
      await scheduler.terminate();
    },
  };
}

async function startWorker(): Promise<Worker> {
  const languages = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(languages, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    // Every failure is also the rejection of its job; without a handler it would end the process.
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    // Words anywhere, in no order: pictures are no pages.
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    user_defined_dpi: '300',
    debug_file: '/dev/null',
  });
  return worker;
}

type Read = readonly {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}[];

const lineOf = (words: Read): Line =>
  words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
    text,
    box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    confidence: confidence / 100,
  }));

function packageVersion(): string {
  const { version } = JSON.parse(
    readFileSync(require.resolve('tesseract.js/package.json'), 'utf8'),
  ) as {
    version: string;
  };
  return version;
}
