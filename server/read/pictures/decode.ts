import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { ThroughlineError } from '../../core/errors.ts';

/** A picture cannot be decoded; the message says why. */
export class UnreadablePictureError extends ThroughlineError {
  override readonly name = 'UnreadablePictureError';
  readonly answeredAs = 'NOT_FOUND';

  constructor(message: string, cause: unknown) {
    super(message, 'Ask the source for the picture again; the bytes that came stay as evidence.', {
      cause,
    });
  }
}

/** A failure of the operating system: a file or a program that could not be opened, for the moment at least. */
export const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const maxPixels = 100_000_000;
const maxSeconds = 30;
/** Codes are found at this size, and a larger picture costs time for nothing. */
const codeSide = 1600;
/** The engines read letters of some 30 pixels best: small pictures are enlarged, large ones reduced. */
const wordSide = { from: 1000, to: 2000 };

/** Colours as four bytes a pixel, and how many original pixels one of them is wide. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Decodes a picture for the reader of codes. @throws UnreadablePictureError */
export async function pixelsOf(path: string): Promise<Pixels> {
  return decoding(path, async (bytes) => {
    const { image, width } = await open(bytes);
    const { data, info } = await image
      .resize(codeSide, codeSide, { fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return {
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
      width: info.width,
      height: info.height,
      scale: width / info.width,
    };
  });
}

/** A rendition for the readers of words: grey, contrast stretched, of a size they read well. @throws UnreadablePictureError */
export async function wordsRendition(path: string): Promise<{ png: Buffer; scale: number }> {
  return decoding(path, async (bytes) => {
    const { image, width, height } = await open(bytes);
    const side = Math.max(width, height);
    const wanted = Math.min(wordSide.to, Math.max(wordSide.from, side));
    const { data, info } = await image
      .resize(Math.round((width * wanted) / side) || 1, Math.round((height * wanted) / side) || 1, {
        fit: 'fill',
        kernel: 'cubic',
      })
      .greyscale()
      .normalise()
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
    return { png: data, scale: width / info.width };
  });
}

/** Limits hold before a pixel is decoded: a small file may claim a picture that fills any memory. */
async function open(bytes: Buffer): Promise<{ image: Sharp; width: number; height: number }> {
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 });
  const { autoOrient } = await image.metadata();
  if (!autoOrient.width || !autoOrient.height) throw new Error('it has no size');
  return {
    image: image.timeout({ seconds: maxSeconds }).autoOrient().flatten({ background: '#ffffff' }),
    width: autoOrient.width,
    height: autoOrient.height,
  };
}

/**
 * Reads a picture and works on its bytes. What the system cannot open is no fault of the picture: its error is passed on.
 * @throws UnreadablePictureError where `work` fails on the bytes
 */
export async function decoding<T>(path: string, work: (bytes: Buffer) => Promise<T>): Promise<T> {
  const bytes = await readFile(path);
  try {
    return await work(bytes);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UnreadablePictureError(`The picture cannot be decoded: ${why}`, cause);
  }
}
