import { type Archive, ArchiveError } from './archive.ts';
import { asWacz, isWacz } from './wacz.ts';
import { asXlsx, isXlsx } from './xlsx.ts';
import { openZip as openPlainZip } from './zip.ts';

export {
  type Archive,
  type ArchiveEntry,
  ArchiveError,
  readSmall,
} from './archive.ts';
export { openFolder } from './folder.ts';

/** Whether a file begins as a zip does, an empty one included. */
export const isZip = (head: Buffer): boolean =>
  head.length >= 4 && head[0] === 0x50 && head[1] === 0x4b && [3, 5].includes(head[2] ?? 0);

/** Opens a zip, as the WACZ or the workbook that it may be. See `openZip` of zip.ts, `asWacz`, `asXlsx`. */
export async function openZip(file: string, name: string): Promise<Archive> {
  const zip = await openPlainZip(file);
  if (isWacz(zip)) return asWacz(zip).catch(closing(zip));
  if (isXlsx(zip)) return asXlsx(zip).catch(closing(zip));
  if (!/\.wacz$/i.test(name)) return zip;
  await zip.close();
  throw new ArchiveError(
    `${name} is no WACZ: it lacks datapackage.json or archive/*.warc.gz`,
    'Ask the source to send the file again.',
  );
}

const closing =
  (zip: Archive) =>
  async (error: unknown): Promise<never> => {
    await zip.close();
    throw error;
  };
