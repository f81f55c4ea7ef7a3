import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './config.ts';

/** The version of package.json. */
export const VERSION: string = (
  JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }
).version;

/**
 * Tells one build of the server from another: what `npm run build` noted of the files that it made.
 * @throws where nothing was built
 */
export const buildVersion = (): string =>
  readFileSync(join(REPOSITORY, 'dist', 'version'), 'utf8').trim();
