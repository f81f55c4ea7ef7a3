import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whyOf } from '../../../core/errors.ts';
import { withTemporaryFolder } from '../../../core/temporary.ts';
import { VERSION } from '../../../core/version.ts';
import { isRedacted, type Snapshot } from '../../snapshot/index.ts';
import { typesetDocument } from '../document/typesetting.ts';
import { languageIn } from '../language.ts';
import { digest } from '../package/bag-files.ts';
import { readPackagedCustody } from '../package/custody-files.ts';
import { exhibitFolder, readExhibits } from '../package/exhibits.ts';
import { volumesIn } from '../package/seal.ts';
import { authorityIn, type SigningState } from '../package/signing.ts';
import { CUSTODY, volumePath } from '../package/stage.ts';
import type { ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';

/**
 * Sets the document again from what is in the package, and compares it byte for byte: whoever changed a page had only
 * to make seal and manifests again.
 * @returns what could not be compared, in sentences
 */
export async function checkDocumentAgain(
  snapshot: Snapshot,
  read: ReadPackage,
  certificate: SigningState['certificate'],
  problems: Problems,
): Promise<string[]> {
  const { version } = snapshot.software;
  if (version !== VERSION)
    return [
      `THE DOCUMENT WAS NOT COMPARED: Throughline ${version} made it, and this is ${VERSION}.`,
    ];
  try {
    await withTemporaryFolder(tmpdir(), 'throughline-verify-', async (folder) => {
      const exhibits = await readExhibits(snapshot, async ({ files, exhibit }) => {
        if (isRedacted(snapshot)) return undefined;
        const name = `${exhibitFolder(exhibit)}/${files[0]?.name}`;
        const bytes = await read.bytes(name);
        if (!bytes) throw new Error(`${name} is missing`);
        return bytes;
      });
      const custody = readPackagedCustody(read.text(CUSTODY) ?? '', snapshot);
      for (const file of exhibits.flatMap(({ images }) =>
        images.flatMap((one) => one.file ?? []),
      )) {
        const bytes = await read.bytes(file);
        if (!bytes) throw new Error(`${file} is missing`);
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await writeFile(path.join(folder, file), bytes);
      }
      const info = read.text('bag-info.txt') ?? '';
      const authority = authorityIn(info);
      const state = { certificate, authority };
      const language = languageIn(info);
      const set = await typesetDocument({ snapshot, exhibits, custody, state, language }, folder);
      for (const name of set.files) {
        const held = read.files.get(name);
        if (held && held.sha256 !== (await digest(folder, name)).sha256)
          problems.add(name, 'is not the document that this snapshot and these exhibits make');
      }
      const found = volumesIn(read.files).length;
      if (found !== set.files.length)
        problems.add(volumePath(1), `has ${found} volumes where ${set.files.length} are made`);
    });
    return [];
  } catch (error) {
    const why = whyOf(error);
    problems.add(volumePath(1), `cannot be set again to be compared: ${why}`);
    return [];
  }
}
