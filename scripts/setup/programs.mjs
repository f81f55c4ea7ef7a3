/** Programs that the set-up runs side by side. Node built-ins only, like everything set-up is made of. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Ends the set-up with a message for people. */
export class SetupError extends Error {}

const PATIENCE_MS = 10_000;
const LONGEST_OUTPUT = 20_000;

export const say = (text) => process.stderr.write(`${text}\n`);

/** The first of these programs that is on PATH. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

/**
 * Runs a program. What it prints is shown where it fails, whole lines with its name before them: of several at once
 * it is else not known which one speaks.
 * @param options as for `spawn`; `signal` ends it with all that it has started
 * @returns whether it did what it was to do
 * @throws the reason of the signal, once the program has ended
 */
export async function run(command, args, { signal, ...options }) {
  signal?.throwIfAborted();
  // A group of its own: Ctrl+C is for the set-up, which says what has to end.
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, { stdio, ...options, detached: true });
  let output = '';
  const keep = (text) => {
    output = `${output}${text}`.slice(-LONGEST_OUTPUT);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
  const kill = (name) => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // It has just ended.
    }
  };
  let patience;
  const stop = () => {
    kill('SIGTERM');
    patience = setTimeout(kill, PATIENCE_MS, 'SIGKILL');
  };
  signal?.addEventListener('abort', stop);
  const code = await new Promise((resolve) => {
    child.once('error', ({ message }) => {
      keep(message);
      resolve(undefined);
    });
    child.once('close', resolve);
  });
  clearTimeout(patience);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (code === 0) return true;
  const name = path.basename(command);
  say(output.trimEnd().replace(/^/gm, `  ${name} | `));
  return false;
}
