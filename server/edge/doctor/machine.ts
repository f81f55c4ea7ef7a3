import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Config } from '../../core/config.ts';
import { dataFormat } from '../../core/data-folder.ts';
import { type Clock, clockNow } from '../../core/evidence/index.ts';
import { leastOpenFiles, openFilesAllowed } from '../../core/processes.ts';
import { VERSION } from '../../core/version.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** What the machine has to offer. */
export async function machineFindings(config: Config, dataDir: string): Promise<Finding[]> {
  return [
    ok('program', `Throughline ${VERSION}, data format ${dataFormat}`),
    nodeFinding(process.versions.node),
    javaFinding(config),
    memoryFinding(config),
    await diskFinding(dataDir),
    clockFinding(await clockNow()),
    filesFinding(),
  ];
}

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? ok('node', version)
    : wrong('node', `${version} is too old`, 'Install Node 20.19 or newer.');
}

const leastJava = 17;

function javaFinding({ neo4j }: Config): Finding {
  if (neo4j.uri !== undefined) return ok('java', `not needed: the graph is at ${neo4j.uri}`);
  const { stdout, stderr, error } = spawnSync(neo4j.java, ['-version'], { encoding: 'utf8' });
  const [, version = ''] = /version "([^"]+)"/.exec(`${stdout ?? ''}${stderr ?? ''}`) ?? [];
  const [first, second] = version.split('.').map(Number);
  const major = (first === 1 ? second : first) ?? 0;
  const remedy = `Install Java ${leastJava} or newer, or point JAVA_HOME at one.`;
  if (error || version === '') return wrong('java', `${neo4j.java} cannot be started`, remedy);
  return major >= leastJava ? ok('java', version) : wrong('java', `${version} is too old`, remedy);
}

const mb = 1024 * 1024;
const gb = 1024 * mb;
/** Node itself, and a run over some hundred thousand ads, in megabytes. */
const ownMb = 1024;
const inGb = (bytes: number): string => `${(bytes / gb).toFixed(1)} GB`;

function memoryFinding({ neo4j: { uri, heapMb, pageCacheMb } }: Config): Finding {
  const graphMb = uri === undefined ? heapMb + pageCacheMb : 0;
  const needed = (graphMb + ownMb) * mb;
  const found = `${inGb(totalmem())}, ${inGb(freemem())} free; the settings ask for ${inGb(needed)}`;
  return totalmem() >= needed
    ? ok('memory', found)
    : warning(
        ...(['memory', found] as const),
        'Lower THROUGHLINE_NEO4J_HEAP_MB and THROUGHLINE_NEO4J_PAGECACHE_MB, or add memory.',
      );
}

/** Less than this, and the next import may not fit; a twentieth of it, and nothing does. */
const littleDisk = 10 * gb;

async function diskFinding(dataDir: string): Promise<Finding> {
  let folder = dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const found = `${inGb(free)} free`;
  const remedy = 'Free space, or move the data folder to a larger disk.';
  if (free < littleDisk / 20) return wrong('disk', found, remedy);
  return free < littleDisk ? warning('disk', found, remedy) : ok('disk', found);
}

/** A clock that is further off, in milliseconds, puts captures and custody out of order. */
const mostOffset = 1_000;

function clockFinding({ synchronized, offsetMs, toldBy }: Clock): Finding {
  const remedy = 'Have chrony or systemd-timesyncd keep it: custody lines bear its times.';
  if (synchronized === null)
    return warning(
      'clock',
      'neither chrony nor systemd tells whether a time server keeps it',
      remedy,
    );
  const off = offsetMs === null ? 'offset not known' : `${offsetMs} ms off`;
  if (!synchronized) return warning('clock', `no time server keeps it (${toldBy})`, remedy);
  return Math.abs(offsetMs ?? 0) > mostOffset
    ? wrong('clock', off, 'Set the clock of this machine, and write down how far off it was.')
    : ok('clock', `kept by a time server, ${off}`);
}

function filesFinding(): Finding {
  const allowed = openFilesAllowed();
  if (allowed === undefined) return ok('open files', 'this system does not tell the limit');
  return allowed >= leastOpenFiles
    ? ok('open files', `${allowed.toLocaleString('en')} at once`)
    : wrong(
        ...(['open files', `${allowed} at once, and ${leastOpenFiles} are needed`] as const),
        'Let this account open more files: ulimit -n 65536',
      );
}
