import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { BundleError } from '../bundle-errors.ts';
import { RUN_INPUT } from '../package/stage.ts';
import { readRunInput } from './run-input.ts';

/**
 * Reads what a run saw of the ads of a bundle.
 * @param file input.jsonl, or the folder of an unpacked bundle
 * @throws BundleError `no-file`, `no-input`
 */
export async function readInputFile(file: string): Promise<ReturnType<typeof readRunInput>> {
  try {
    const isFolder = (await stat(file)).isDirectory();
    const name = isFolder ? path.join(file, RUN_INPUT) : file;
    return readRunInput(await readFile(name, 'utf8'), name);
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    throw new BundleError(
      'no-file',
      `${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      'Give data/resolution/input.jsonl of an unpacked bundle, or its folder.',
      { cause },
    );
  }
}
