import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { smallDots, UnreadablePictureError } from '../../../read/pictures/index.ts';
import type { Exhibit } from '../package/exhibits.ts';

/** Where a picture's blurred print lies in the workspace of the document, by its SHA-256. */
export const printOf = (sha256: string): string => `pictures/${sha256}.png`;

/**
 * Makes a blurred print of each picture in the exhibits: eight by eight grey dots, enlarged. Nothing of what is on a
 * picture can be made out.
 * @param staged the folder that holds the exhibits' files
 * @returns the SHA-256 of those that were printed; the others cannot be decoded
 */
export async function printPictures(
  exhibits: readonly Exhibit[],
  staged: string,
  workspace: string,
): Promise<ReadonlySet<string>> {
  await mkdir(path.join(workspace, 'pictures'), { recursive: true });
  const printed = new Set<string>();
  for (const { sha256, file } of exhibits.flatMap(({ images }) => images)) {
    if (file === undefined || printed.has(sha256)) continue;
    try {
      await writeFile(
        path.join(workspace, printOf(sha256)),
        await smallDots(path.join(staged, file)),
      );
      printed.add(sha256);
    } catch (error) {
      if (!(error instanceof UnreadablePictureError)) throw error;
    }
  }
  return printed;
}
