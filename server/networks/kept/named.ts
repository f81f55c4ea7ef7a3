import type { Store } from '../../store/index.ts';
import { type NetworkRow, networkRows } from './networks.ts';
import { activeRunNumber } from './records.ts';

/**
 * The network of the active run that goes by a name.
 * @param name as it is shown, as its id, or the numbers alone: "Network 1/30", "network:1/30", "1/30"
 * @returns undefined where none does, and before the first run
 */
export async function networkNamed({ db }: Store, name: string): Promise<NetworkRow | undefined> {
  const numbers = /^(?:network\s*:?\s*)?(\d+)\s*\/\s*(\d+)$/i.exec(name.normalize('NFKC').trim());
  const run = await activeRunNumber(db);
  if (!numbers || run === undefined) return undefined;
  const [row] = await networkRows(db, run, [`network:${numbers[1]}/${numbers[2]}`]);
  return row;
}
