import { type ImagePrint, type Pixels, printImage } from '../fingerprint/index.ts';

/** No larger file is read. */
export const maxImageBytes = 64 * 1024 * 1024;
/** No image with more pixels is opened: a small file can say that it is a billion pixels large. */
export const maxPixels = 100_000_000;
/** A fingerprint looks at 64 × 64 samples: more than this many pixels a side tell it nothing. */
const mostSide = 512;
/** Decoding that takes longer than this is an attack or a broken file. */
const mostSeconds = 20;

/**
 * Decodes an image for its fingerprint: as it is shown (turned as its EXIF says, on white where it is
 * transparent, the first page of several), in sRGB, shrunk to 512 pixels a side where it is larger. JPEG and
 * WebP are shrunk while they are read, so that memory stays small whatever the picture claims.
 * @throws Error where the bytes are no whole image, or one beyond the limits; in words of the decoder
 */
export async function decodePixels(bytes: Buffer): Promise<Pixels> {
  // A tenth of a second, spared to all that meets no picture.
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
    .timeout({ seconds: mostSeconds })
    .autoOrient()
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize({ width: mostSide, height: mostSide, fit: 'fill', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    data,
    width: info.width,
    height: info.height,
    channels: info.channels === 1 ? 1 : 3,
  };
}

/** The fingerprint of an image, or why it has none; one that is too small for any has neither. */
export async function printOf(bytes: Buffer): Promise<{ print?: ImagePrint; failure?: string }> {
  try {
    const print = printImage(await decodePixels(bytes));
    return print ? { print } : {};
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { failure: words.split('\n')[0]?.slice(0, 120) ?? '' };
  }
}
