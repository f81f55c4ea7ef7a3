import type { Sharp } from 'sharp';
import { decoding } from './decode.ts';

/**
 * Makes something of eight by eight grey dots: no more of a picture ever gets into a rendition. Two pipelines, since
 * of two sizes in one only the last counts.
 */
export function greyDots(path: string, make: (grey: Sharp) => Promise<Buffer>): Promise<Buffer> {
  return decoding(path, async (bytes) => {
    const { default: sharp } = await import('sharp');
    const dots = await sharp(bytes, { limitInputPixels: 100_000_000 })
      .rotate()
      .resize(8, 8, { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .greyscale()
      .png()
      .toBuffer();
    return make(sharp(dots));
  });
}

/** In px; a shape on a drawing is little larger. */
const side = 24;

/**
 * A small PNG, grey, of what `greyDots` leaves: from 8 dots to 24 there is nothing to find again.
 * @throws UnreadablePictureError where the bytes are no picture that can be decoded
 */
export function smallDots(path: string): Promise<Buffer> {
  return greyDots(path, (grey) =>
    grey
      .resize(side, side, { fit: 'fill', kernel: 'cubic' })
      .blur(1.6)
      .toColourspace('b-w')
      .png()
      .toBuffer(),
  );
}
