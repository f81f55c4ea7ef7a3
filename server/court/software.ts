import { programOf, VERSION } from '../core/version.ts';
import { engineVersion } from '../link/networks/index.ts';
import { extractionVersion } from '../read/extract/index.ts';
import { hubRuleVersion } from '../read/recorded/index.ts';

/** What made the findings: the program, and the rules whose versions decide what it finds. */
export const software = {
  name: 'Throughline',
  version: VERSION,
  rules: [
    { name: 'extraction', version: extractionVersion },
    { name: 'hubs', version: hubRuleVersion },
    { name: 'resolution', version: engineVersion },
  ],
  get program() {
    const { sha256, components } = programOf();
    return { sha256, components: [...components] };
  },
};
