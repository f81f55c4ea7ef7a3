import { leftOut } from '../../../core/redaction/index.ts';
import type { SnapshotLink, SnapshotPlace } from '../../snapshot/index.ts';
import type { Words } from './words/index.ts';

/** Where a link's words stand, in words; the picture's hash is set by itself, so that it can be copied. */
export function placeOf(
  { field, start, end, picture, raw }: SnapshotLink,
  words: Words,
): {
  readonly place: string;
  readonly picture: string;
} {
  const { exhibits } = words;
  if (picture)
    return { place: exhibits.inPicture(boxLabel(picture, words)), picture: hashOf(picture) };
  const place =
    field === 'structured'
      ? exhibits.structured
      : field === 'image'
        ? exhibits.image
        : field === ''
          ? exhibits.byMethod
          : raw === leftOut
            ? exhibits.source(field)
            : exhibits.stretch(field, start, end);
  return { place, picture: '' };
}

/** "at pixel 24, 40, 310 wide and 36 high, of 640 by 480": from the upper left corner. */
export const boxLabel = ({ imageSize, ...at }: SnapshotPlace, { exhibits }: Words): string =>
  exhibits.box(at, imageSize);

/** The SHA-256 by which the picture lies in the package. */
export const hashOf = ({ image }: SnapshotPlace): string => image.replace(/^image:/, '');
