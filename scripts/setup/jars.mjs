/** Jars are compared with a committed list of hashes. Node built-ins only, like everything set-up is made of. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from './programs.mjs';

const MOST_NAMED = 5;

/** Reads a list as `sha256sum` writes it. @returns a map from name to hash in lower-case hex */
export function readSums(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

const sha256 = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** What is wrong with a folder of jars, one line a jar; empty where it holds what the list says and no more. */
function faultsOf(folder, sums) {
  const there = new Set(fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  const wrong = [...sums].flatMap(([name, sum]) => {
    if (!there.has(name)) return [`${name} is missing`];
    return sha256(path.join(folder, name)) === sum ? [] : [`${name} is another file than expected`];
  });
  const more = [...there]
    .filter((name) => !sums.has(name))
    .map((name) => `${name} is one too many`);
  return [...wrong, ...more];
}

/**
 * Holds a folder of jars to a committed list of their hashes.
 * @param list the file of the list
 * @throws SetupError naming the jars that are wrong, missing or too many, and what to do
 */
export function checkJars(folder, list) {
  const faults = faultsOf(folder, readSums(list));
  if (faults.length === 0) return;
  const rest = faults.length > MOST_NAMED ? [`and ${faults.length - MOST_NAMED} more`] : [];
  throw new SetupError(
    `${folder} does not hold what ${path.basename(list)} says: ${[...faults.slice(0, MOST_NAMED), ...rest].join('; ')}. Nothing of it is used. Delete that folder, and these jars from Maven's store (~/.m2/repository), then run this again. If it stays so, what Maven fetches from is not to be trusted: ask who runs it.`,
  );
}
