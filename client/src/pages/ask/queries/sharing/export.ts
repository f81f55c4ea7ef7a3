import { saveFile } from '../../../../app/save-file.ts';
import type { SavedQuery } from '../use-saved-queries.ts';

type File = Pick<SavedQuery, 'name' | 'cypher'>;

/** A question as its file, as it lies in a data folder. */
export function saveOne({ name, cypher }: File): void {
  saveFile(`${name}.cypher`, cypher, 'text/plain;charset=utf-8');
}

/** Several in one zip: a folder of such files. */
export async function saveAll(queries: readonly File[]): Promise<void> {
  const [only, ...more] = queries;
  if (only && more.length === 0) return saveOne(only);
  const { strToU8, zipSync } = await import('fflate');
  const files = queries.map(({ name, cypher }) => [`${name}.cypher`, strToU8(cypher)] as const);
  const zip = zipSync(Object.fromEntries(files));
  const day = new Date().toISOString().slice(0, 10);
  saveFile(
    `throughline-queries-${day}.zip`,
    new Blob([zip], { type: 'application/zip' }),
    'application/zip',
  );
}
