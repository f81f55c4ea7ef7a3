import cliProgress from 'cli-progress';
import type { ImportEvent } from '../../read/ingest/index.ts';
import { say } from './output.ts';

/** Where no terminal is, a line is said so often; seconds. */
const everySeconds = 10;

type Values = Readonly<Record<string, number>>;

export interface Progress {
  start(total: number): void;
  update(done: number, values: Values): void;
  stop(): void;
}

/** What it is told by: the defaults are those of the process. */
interface Surroundings {
  readonly terminal: boolean;
  readonly seconds: () => number;
  readonly tell: (line: string) => void;
}

const ofProcess = (): Surroundings => ({
  terminal: process.stderr.isTTY === true,
  seconds: () => performance.now() / 1000,
  tell: say,
});

/**
 * A bar; where there is no terminal, a line with the same words every so often, so that a log shows that it goes on.
 * @param words with {percentage}, {total} and the names of values
 */
export function progress(words: string, { terminal, seconds, tell } = ofProcess()): Progress {
  if (terminal) return bar(words);
  let total = 0;
  let last = seconds();
  return {
    start(of) {
      total = of;
      last = seconds();
    },
    update(done, values) {
      if (seconds() - last < everySeconds) return;
      last = seconds();
      const percentage = total > 0 ? Math.floor((100 * done) / total) : 100;
      const filled: Values = { ...values, total, percentage };
      tell(words.replace(/\{(\w+)\}/g, (_, name) => (filled[name] ?? 0).toLocaleString('en')));
    },
    stop: () => undefined,
  };
}

function bar(words: string): Progress {
  const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const nothing = Object.fromEntries(names.map((name) => [name, 0]));
  const drawn = new cliProgress.SingleBar(
    { format: `{bar} ${words}`, hideCursor: true, stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    start(total) {
      const { percentage: _, total: __, ...values } = nothing;
      drawn.start(total, 0, values);
      started = true;
    },
    update: (done, values) => drawn.update(done, values),
    stop() {
      if (started) drawn.stop();
      started = false;
    },
  };
}

/** Of an import, told by its events. */
export function importProgress(): { take: (event: ImportEvent) => void; stop: () => void } {
  const shown = progress(
    '{percentage}% · {read} read, {fresh} new, {rejected} rejected · {rate}/s',
  );
  return {
    take(event) {
      if (event.type === 'start') shown.start(event.bytes);
      else if (event.type === 'progress') {
        const { read, new: fresh, rejected } = event.counts;
        shown.update(event.bytesRead, { read, fresh, rejected, rate: event.perSecond });
      }
    },
    stop: shown.stop,
  };
}
