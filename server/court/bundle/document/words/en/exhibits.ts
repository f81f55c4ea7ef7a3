import { count, digits } from './common.ts';

/** What an exhibit's page and a row of the table of links say. */
export const exhibits = {
  fields: {
    posted: 'Posted',
    status: 'Status',
    price: 'Price',
    language: 'Language',
    place: 'Place',
    position: 'Position',
  },
  /** A field of the source, by the source's name of it. */
  field: (name: string): string => `Field ${name}`,
  moreSigns: (n: number): string => `… (${digits(n)} more characters are in the record)`,
  inPicture: (box: string): string => `in a picture, ${box}. The picture:`,
  structured: 'contact or source field',
  image: 'the image itself',
  byMethod: 'in no words: found by a method',
  source: (field: 'title' | 'text'): string => field,
  stretch: (field: 'title' | 'text', start: number, end: number): string =>
    `${field}, characters ${start} to ${end}`,
  /** Pixels from the upper left corner. */
  box: (
    at: { x: number; y: number; width: number; height: number },
    size: { width: number; height: number } | null,
  ): string => {
    const box = `at pixel ${at.x}, ${at.y}, ${at.width} wide and ${at.height} high`;
    return size ? `${box}, of ${size.width} by ${size.height}` : box;
  },
  ranges: (first: string, last: string, n: number): string =>
    `${first} to ${last}: ${count(n, 'exhibit', 'exhibits')}`,
  /** An advertisement by its captures: "AB3 (with 2 more)". */
  called: (first: string, more: number): string =>
    more === 0 ? first : `${first} (with ${digits(more)} more)`,
  /** Numbers in a row: "AB1 to AB4". */
  range: (range: string): string => range,
  counts: (entities: number, links: number, files: number): string =>
    `${counted(entities, 'entity', 'entities')}, ${counted(links, 'link', 'links')}, ${counted(files, 'received file', 'received files')}`,
  moreOfKind: (n: number, part: string): string =>
    `${counted(n, 'more of this kind is', 'more of this kind are')} in ${part}.`,
};

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
