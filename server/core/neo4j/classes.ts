import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';

/**
 * The classes of the server as Java has read and checked them once, in one file beside the jars: a server that
 * finds it starts with a third less work. `scripts/keep-classes.ts` makes it. Java takes no file that another
 * Java or other jars have made, and starts as it does without.
 */
export const keptClasses = ({ jars }: Pick<Config['neo4j'], 'jars'>): string =>
  path.join(path.dirname(jars), 'classes.jsa');

/** What Java is told about it. */
export function classArguments(
  config: Pick<Config['neo4j'], 'jars' | 'keepClasses'>,
): readonly string[] {
  if (config.keepClasses !== undefined) return [`-XX:ArchiveClassesAtExit=${config.keepClasses}`];
  const kept = keptClasses(config);
  // In Java's option a colon stands between two files.
  if (kept.includes(':') || !existsSync(kept)) return [];
  return ['-Xshare:auto', `-XX:SharedArchiveFile=${kept}`];
}

/**
 * After a start that failed for no reason that is known: it is not to fail for this one again.
 * @returns false where there was no such file
 */
export function dropClasses(config: Pick<Config['neo4j'], 'jars' | 'keepClasses'>): boolean {
  if (classArguments(config).length === 0 || config.keepClasses !== undefined) return false;
  rmSync(keptClasses(config), { force: true });
  return true;
}
