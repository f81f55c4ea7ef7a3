import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { leastOpenFiles, openFilesAllowed } from '../processes.ts';
import { GraphError, type GraphErrorCode } from './graph-errors.ts';

interface Symptom {
  sign: RegExp;
  /** What has happened, for people; without, the last lines of the log say it. */
  cause?: string;
  code: GraphErrorCode;
  remedy: string;
}

const moreFiles = 'Let this account open more files, then start again: ulimit -n 65536';
const leastJava = 17;

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
    remedy: moreFiles,
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
    remedy: `Install Java ${leastJava} or newer, or point JAVA_HOME at one.`,
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

/**
 * The same of one that never answered. A Java that is too old, or an account that may open few files, shows itself in
 * many ways: both are looked at, and told as the set-up tells them.
 */
export function diagnoseStart(
  what: string,
  log: string,
  otherwise: GraphErrorCode,
  java: string,
): GraphError {
  const failure = diagnose(what, log, otherwise);
  // Torn files of the graph can ask for any amount.
  if (failure.code === 'no-memory' && /OutOfMemoryError: (?!unable)/.test(lastLines(log, 60)))
    return new GraphError(
      failure.code,
      failure.message,
      `Give it more: THROUGHLINE_NEO4J_HEAP_MB. Where that does not help, as after a full disk, the graph is damaged: make it again from the stored files: npm run -s throughline -- rebuild --data DIR. Log: ${log}`,
    );
  const isKnown = failure.code !== otherwise && failure.code !== 'no-java';
  return isKnown ? failure : (unfitJava(java) ?? tooFewFiles(log) ?? failure);
}

function unfitJava(java: string): GraphError | undefined {
  const { stdout, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(`${stdout}${stderr}`) ?? [];
  const version = Number(first === '1' ? second : (first ?? 0));
  if (version >= leastJava) return undefined;
  return new GraphError(
    'no-java',
    `${java} is not a Java ${leastJava} or newer`,
    `Throughline needs Java ${leastJava} or newer: install it (and set JAVA_HOME if it is not on PATH), or run "docker compose up", or set NEO4J_URI to a Neo4j server you have.`,
  );
}

function tooFewFiles(log: string): GraphError | undefined {
  const allowed = openFilesAllowed();
  if (allowed === undefined || allowed >= leastOpenFiles) return undefined;
  return new GraphError(
    'no-handles',
    `This account may open ${allowed} files at once, and Throughline needs ${leastOpenFiles}`,
    `${moreFiles} Log: ${log}`,
  );
}
