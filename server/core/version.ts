import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './config.ts';

/** The version of package.json. */
export const VERSION: string = (
  JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }
).version;
