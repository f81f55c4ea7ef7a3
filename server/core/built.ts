import path from 'node:path';
import { REPOSITORY } from './config.ts';

/**
 * The JavaScript that `npm run build` made of a file that a process or a thread begins with; one that is JavaScript
 * stays as it is. A program that runs from its source begins them from the build, too.
 * @param source its path
 */
export function built(source: string): string {
  if (!source.endsWith('.ts')) return source;
  const place = path.relative(path.join(REPOSITORY, 'server'), source);
  return path.join(REPOSITORY, 'dist', place.replaceAll(path.sep, '-').replace(/\.ts$/, '.js'));
}
