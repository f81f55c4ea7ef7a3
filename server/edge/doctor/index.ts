import type { Config } from '../../core/config.ts';
import { exposureFindings } from './exposure.ts';
import type { Finding } from './finding.ts';
import { machineFindings } from './machine.ts';
import { recordFindings } from './record.ts';

export type { Finding } from './finding.ts';

/**
 * Looks at the machine, at the settings and at a data folder, and says of each what is well and what is not.
 * @param full hash every stored file, which the custody log then tells
 */
export async function examine(config: Config, dataDir: string, full: boolean): Promise<Finding[]> {
  return [
    ...(await machineFindings(config, dataDir)),
    ...exposureFindings(config, dataDir),
    ...(await recordFindings(config, dataDir, full)),
  ];
}
