import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './config.ts';
import { extractionVersion } from './extract/index.ts';
import { engineVersion } from './networks/index.ts';
import { hubRuleVersion } from './resolve/index.ts';

/** The version of package.json. */
export const VERSION: string = (
  JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }
).version;

/** What made the findings: the program, and the rules whose versions decide what it finds. */
export const software = {
  name: 'Throughline',
  version: VERSION,
  rules: [
    { name: 'extraction', version: extractionVersion },
    { name: 'hubs', version: hubRuleVersion },
    { name: 'resolution', version: engineVersion },
  ],
};
