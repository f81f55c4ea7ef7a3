import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../core/config.ts';
import { operator } from '../../core/evidence/index.ts';

/** The options of `npm start`. */
export function workspaceArguments(
  argv: readonly string[],
  config: Config,
): { data: string; port: number } {
  const command = new Command('npm start --')
    .description('Opens the workspace in the browser’s reach, on this machine only.')
    .option('--data <dir>', 'data folder', config.dataDir)
    .option('--port <n>', 'port to listen on', portNumber, config.port)
    .option('--team', 'several people, each with an account', config.team)
    .addHelpText('after', '\nExample: npm start -- --data case-7 --port 4100')
    .parse(argv, { from: 'user' });
  const { data, port } = command.opts<{ data: string; port: number }>();
  return { data: resolve(data), port };
}

function portNumber(written: string): number {
  const port = wholeNumber(written);
  if (port > 65_535)
    throw new InvalidArgumentError('Give a port from 1 to 65535, or 0 for a free one.');
  return port;
}

/** Reads a whole number from the command line. */
export function wholeNumber(written: string): number {
  if (!/^\d+$/.test(written)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(written);
}

/** Reads `k=v` pairs, one an option. */
export function pair(
  written: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const at = written.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It is not of the form name=value.');
  return { ...before, [written.slice(0, at)]: written.slice(at + 1) };
}

/** Initials, where none are given: of the account that is at work, whose name is recorded whole beside them. */
export const ownInitials = (): string =>
  operator().replace(/\P{L}/gu, '').slice(0, 2).toUpperCase();
