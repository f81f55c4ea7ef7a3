import { extractionVersion } from './extract/index.ts';
import { engineVersion } from './networks/index.ts';
import { hubRuleVersion } from './recorded/index.ts';
import { VERSION } from './version.ts';

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
