import { codesIn } from './codes.ts';
import { isOfSystem, UnreadablePictureError } from './decode.ts';
import type { FoundCode } from './picture.ts';

/**
 * Runs in a thread of its own: decoding and searching a picture keeps a processor busy for some milliseconds.
 * A picture on which the reader of codes itself fails is a picture that cannot be read, and no reason to stop. What the
 * system fails to do, such as to open one more file, says nothing of the picture, and is not kept as if it did.
 */
export default async function work(path: string): Promise<CodesOutcome> {
  try {
    return { found: await codesIn(path) };
  } catch (error) {
    if (isOfSystem(error)) throw error;
    if (error instanceof UnreadablePictureError) return { problem: error.message };
    const why = error instanceof Error ? error.message : String(error);
    return { problem: `its codes cannot be searched: ${why.slice(0, 200)}` };
  }
}

/** Errors lose their class on the way between threads; a picture that cannot be read is an answer. */
export type CodesOutcome = { readonly found: readonly FoundCode[] } | { readonly problem: string };
