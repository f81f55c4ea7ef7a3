import { readFileSync } from 'node:fs';
import { GraphError, type GraphErrorCode } from './errors.ts';

interface Symptom {
  sign: RegExp;
  /** What has happened, for people; without, the last lines of the log say it. */
  cause?: string;
  code: GraphErrorCode;
  remedy: string;
}

/** What Neo4j or Java print for troubles that a person can do something about. First match wins. */
const SYMPTOMS: Symptom[] = [
  {
    sign: /No space left on device|not enough space|Disk quota exceeded/i,
    code: 'disk-full',
    remedy: 'Free some space on that disk, then start again: nothing stored before is lost.',
  },
  {
    sign: /Too many open files/i,
    code: 'no-handles',
    remedy: 'Let this account open more files, then start again: ulimit -n 65536',
  },
  {
    sign: /Address already in use|BindException/i,
    code: 'no-port',
    remedy: 'Start again: another free port is taken each time.',
  },
  {
    sign: /OutOfMemoryError: (?:Java heap space|GC overhead limit exceeded|Requested array size)/i,
    code: 'no-memory',
    cause: 'it ran out of memory',
    remedy: 'Ask for less at once, or give it more: THROUGHLINE_NEO4J_HEAP_MB.',
  },
  {
    sign: /Could not reserve enough space|insufficient memory|OutOfMemoryError/i,
    code: 'no-memory',
    remedy:
      'Close other programs, or lower THROUGHLINE_NEO4J_HEAP_MB and THROUGHLINE_NEO4J_PAGECACHE_MB.',
  },
  {
    sign: /FileLockException|Lock file has been locked by another process/i,
    code: 'locked',
    remedy: 'Another program has this data folder open: end it, or give another folder.',
  },
  {
    sign: /UpgradeNotAllowed|not supported by this version|Unknown store version|StoreVersion|migrate the store/i,
    code: 'store-version',
    remedy:
      'The graph was written by another Neo4j version: use the release that wrote it, or make the graph again from the stored files: npm run -s throughline -- rebuild --data DIR.',
  },
  {
    sign: /UnsupportedClassVersionError/i,
    code: 'no-java',
    remedy: 'Install Java 17 or newer, or point JAVA_HOME at one.',
  },
  {
    sign: /AccessDeniedException|Permission denied|Read-only file system/i,
    code: 'folder',
    remedy: 'Let this account write to the data folder, or give another one.',
  },
];

/** The last lines of a log, without the frames of stack traces. */
export function lastLines(file: string, count = 6): string {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines
      .filter((line) => line.trim() !== '' && !/^\s+at |^\s+\.\.\. \d+ more/.test(line))
      .slice(-count)
      .map((line) => line.slice(0, 400))
      .join('\n');
  } catch {
    return '';
  }
}

/** Turns what a server that died has printed into an error that says what to do. */
export function diagnose(what: string, log: string, otherwise: GraphErrorCode): GraphError {
  const text = lastLines(log, 60);
  const symptom = SYMPTOMS.find(({ sign }) => sign.test(text));
  const quoted = lastLines(log);
  const message = symptom?.cause
    ? `${what}: ${symptom.cause}`
    : quoted === ''
      ? what
      : `${what}. Its last words:\n${quoted}`;
  const remedy =
    symptom?.remedy ??
    'Start again. If it happens again the graph is damaged: make it again from the stored files: npm run -s throughline -- rebuild --data DIR.';
  return new GraphError(symptom?.code ?? otherwise, message, `${remedy} Log: ${log}`);
}
