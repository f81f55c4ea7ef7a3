import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../core/config.ts';
import { storeIn } from '../../core/data-folder.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Who can reach the workspace, and who can read what it keeps. */
export function exposureFindings(config: Config, dataDir: string): Finding[] {
  return [listeningFinding(config), modesFinding(dataDir), secretsFinding(config)];
}

const isLoopback = (host: string): boolean =>
  /^(?:127(?:\.\d+){3}|localhost|::1|\[::1\])$/.test(host);

function listeningFinding({ host, team }: Config & { readonly team?: boolean }): Finding {
  if (isLoopback(host)) return ok('listening', `${host}: this machine alone`);
  return team
    ? ok('listening', `${host}, with accounts`)
    : wrong(
        ...(['listening', `${host}: whoever reaches the port can use the workspace`] as const),
        'Set THROUGHLINE_HOST to 127.0.0.1, and put a proxy in front that asks who is there.',
      );
}

const othersMay = (path: string): boolean => (lstatSync(path).mode & 0o077) !== 0;

/** The folder may be open where what lies in it is not. */
function modesFinding(dataDir: string): Finding {
  const paths = [
    storeIn(dataDir),
    ...['evidence', 'neo4j', 'bundles', 'audit.jsonl'].map((name) => join(dataDir, name)),
    ...names(dataDir).map((name) => join(dataDir, name)),
  ];
  const open = [...new Set(paths)].filter((path) => isThere(path) && othersMay(path));
  return open.length === 0
    ? ok('file modes', 'others cannot read the data folder')
    : warning(
        ...(['file modes', `others can read ${open.slice(0, 3).join(', ')}`] as const),
        `Take their right away: chmod -R go= ${dataDir}`,
      );
}

/** What lies at the top, but for what is put there by hand and may be anybody's. */
const names = (dataDir: string): string[] =>
  isThere(dataDir) ? readdirSync(dataDir).filter((name) => /\.(?:sqlite|jsonl)$/.test(name)) : [];

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Files with secrets that settings name. */
function secretsFinding({ secretFiles: named }: Config): Finding {
  const gone = named.filter(([, file]) => !isThere(file));
  if (gone.length > 0)
    return wrong(
      'secrets',
      `${gone.map(([name, file]) => `${name} names ${file}, which is not there`).join('; ')}`,
      'Name the file that holds it, or unset the variable.',
    );
  const open = named.filter(([, file]) => othersMay(file)).map(([, file]) => file);
  return open.length === 0
    ? ok('secrets', named.length === 0 ? 'no file of secrets is named' : 'others cannot read them')
    : wrong(
        ...(['secrets', `others can read ${open.join(', ')}`] as const),
        `Take their right away: chmod 600 ${open.join(' ')}`,
      );
}
