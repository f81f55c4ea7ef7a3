import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { count } from '../../server/core/count.ts';
import { storeIn } from '../../server/core/data-folder.ts';
import { openStore } from '../../server/core/store/index.ts';
import { AuditLog } from '../../server/edge/audit/audit-log.ts';
import type { Fault, Struck } from './fault.ts';
import type { Place } from './place.ts';
import { audited } from './stages.ts';

const random = (most: number): number => Math.floor(Math.random() * most);
const create = ['case', 'create', '--title', 'Later', '--producer', 'AB', '--initials', 'AB'];
const oneCase = () => ({ cases: 1, caseChanges: 1 });

/** Does something, then makes a case. */
const beforeACase =
  (fault: (place: Place) => void): Fault['strike'] =>
  async (place) => {
    fault(place);
    const began = performance.now();
    const outcome = await place.done(...create);
    return { hit: true, ms: performance.now() - began, outcomes: [outcome] };
  };

/** Does it, and nothing after it. */
const alone =
  (fault: (place: Place) => void): Fault['strike'] =>
  async (place): Promise<Struck> => {
    fault(place);
    return { hit: true, ms: 0, outcomes: [] };
  };

const logs = { custody: join('evidence', 'custody.jsonl'), audit: 'audit.jsonl' } as const;
type Log = keyof typeof logs;

const lastLine = (path: string): Buffer => {
  const bytes = readFileSync(path);
  return bytes.subarray(bytes.lastIndexOf('\n', bytes.length - 2) + 1);
};

/** What a kill leaves of a line whose writing was under way. */
function beginLine(place: Place, log: Log): void {
  const path = join(place.data, logs[log]);
  const line = lastLine(path);
  appendFileSync(path, line.subarray(0, 1 + random(line.length - 2)));
}

/** Takes away the end of the last line, its line feed and at least a byte more. */
function cutLine(place: Place, log: Log): void {
  const path = join(place.data, logs[log]);
  truncateSync(path, statSync(path).size - 2 - random(lastLine(path).length - 2));
}

/** As out of a backup. */
const bringBack = (log: Log) => async (place: Place) =>
  copyFileSync(join(place.at('kept'), logs[log]), join(place.data, logs[log]));

async function writeAudit(place: Place): Promise<void> {
  const store = await openStore(place.data);
  const audit = new AuditLog(place.data, store.db);
  await audit.write(audited(0));
  await audit.close();
  await store.close();
}

const cutLog = (log: Log): Fault => ({
  name: `torn-${log}`,
  what: `the last acknowledged line of the ${log} log is cut at a random byte`,
  stage: 'written',
  strike: alone((place) => cutLine(place, log)),
  damage: {
    isNamed: (findings) =>
      findings.some((one) => one.startsWith(`${log}: line `) && /was cut|noted/.test(one)),
    mend: bringBack(log),
  },
});

/** The clock of one program is set by so much, forward or back. */
const clockSet = (name: string, direction: 1 | -1): Fault => ({
  name,
  what: `the clock is set ${direction > 0 ? 'forward and back again' : 'back'}, by minutes to a month`,
  stage: 'written',
  strike: async (place) => {
    const shift = direction * (10 * 60_000 + random(30 * 86_400_000));
    const url = pathToFileURL(
      fileURLToPath(new URL('../support/shifted-clock.mjs', import.meta.url)),
    );
    const env = { NODE_OPTIONS: `--import ${url}`, CLOCK_SHIFT_MS: String(shift) };
    const first = await place.start(create, undefined, env).outcome;
    const began = performance.now();
    const second = await place.done(...create);
    return { hit: first.code === 0, ms: performance.now() - began, outcomes: [first, second] };
  },
  brings: () => ({ cases: 2, caseChanges: 2 }),
  damage: { isNamed: (findings) => findings.some((one) => /^custody: line \d+ .*clock/.test(one)) },
});

export const tornAndClock: readonly Fault[] = [
  {
    name: 'torn-store',
    what: 'the journal of the store (WAL) is cut at a random byte',
    stage: 'written',
    strike: beforeACase(({ data }) => {
      const journal = `${storeIn(data)}-wal`;
      truncateSync(journal, random(statSync(journal).size));
    }),
    brings: oneCase,
    damage: {
      isNamed: (findings, lost) =>
        // A case counts as one and as a change; the log has one line of both.
        lost === 0 ||
        findings.some((one) =>
          one.includes(
            `tells of ${count(lost / 2, 'record', 'records')} that the store does not have`,
          ),
        ),
      mend: async (place) => {
        rmSync(place.data, { recursive: true });
        await place.begin();
      },
    },
  },
  {
    name: 'torn-custody-line',
    what: 'a line of the custody log that was being written is cut at a random byte',
    stage: 'written',
    strike: beforeACase((place) => beginLine(place, 'custody')),
    brings: oneCase,
  },
  {
    name: 'torn-audit-line',
    what: 'a line of the audit log that was being written is cut at a random byte',
    stage: 'written',
    strike: async (place) => {
      beginLine(place, 'audit');
      const began = performance.now();
      await writeAudit(place);
      return { hit: true, ms: performance.now() - began, outcomes: [] };
    },
  },
  cutLog('custody'),
  cutLog('audit'),
  clockSet('clock-forward', 1),
  clockSet('clock-back', -1),
];
