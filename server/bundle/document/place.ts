import { leftOut, type SnapshotLink, type SnapshotPlace } from '../../cases/index.ts';

/** Where a link's words stand, in words; the picture's hash is set by itself, so that it can be copied. */
export function placeOf({ field, start, end, picture, raw }: SnapshotLink): {
  readonly place: string;
  readonly picture: string;
} {
  if (picture)
    return { place: `in a picture, ${boxLabel(picture)}. The picture:`, picture: hashOf(picture) };
  const place =
    field === 'structured'
      ? 'contact or source field'
      : field === 'image'
        ? 'the image itself'
        : field === ''
          ? 'in no words: found by a method'
          : raw === leftOut
            ? field
            : `${field}, characters ${start} to ${end}`;
  return { place, picture: '' };
}

/** "at pixel 24, 40, 310 wide and 36 high, of 640 by 480": from the upper left corner. */
export function boxLabel({ x, y, width, height, imageSize }: SnapshotPlace): string {
  const box = `at pixel ${x}, ${y}, ${width} wide and ${height} high`;
  return imageSize ? `${box}, of ${imageSize.width} by ${imageSize.height}` : box;
}

/** The SHA-256 by which the picture lies in the package. */
export const hashOf = ({ image }: SnapshotPlace): string => image.replace(/^image:/, '');
