interface Disc {
  id: string;
  name: string;
  /** What is named first is the most of it. */
  value: number;
  x: number;
  y: number;
  across: number;
}

/** Where a name stands: its middle and its upper edge, in px of the map. */
export interface PlacedName {
  id: string;
  name: string;
  x: number;
  y: number;
}

const letterPx = 6.6;
const height = 15;
const gap = 2;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxOf = ({ x, y }: { x: number; y: number }, width: number, high: number): Box => ({
  ...{ left: x - width / 2, right: x + width / 2 },
  ...{ top: y, bottom: y + high },
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/**
 * The name of each disc below it, above it, to either side, or at a corner: the first place where it lies over no disc, over no
 * other name and inside the map. Where there is none the name is left out; the disc says it.
 * @param width of the map, in px
 * @param marks what else stands on the map: names lie over none of these either
 */
export function placeNames(
  discs: readonly Disc[],
  width: number,
  marks: readonly Pick<Disc, 'x' | 'y' | 'across'>[] = [],
): PlacedName[] {
  const taken = [...discs, ...marks].map(({ x, y, across }) =>
    boxOf({ x, y: y - across / 2 }, across, across),
  );
  const mostFirst = [...discs].sort((one, other) => other.value - one.value);
  return mostFirst.flatMap(({ id, name, x, y, across }) => {
    const wide = [...name].length * letterPx + 4;
    const aside = across / 2 + wide / 2 + gap;
    const below = y + across / 2 + gap;
    const above = y - across / 2 - height - gap;
    const place = [
      { x, y: below },
      { x, y: above },
      { x: x + aside, y: y - height / 2 },
      { x: x - aside, y: y - height / 2 },
      ...[above, below].flatMap((at) => [
        { x: x + aside, y: at },
        { x: x - aside, y: at },
      ]),
    ].find((at) => {
      const box = boxOf(at, wide, height);
      return box.left >= 0 && box.right <= width && !taken.some((other) => meet(box, other));
    });
    if (!place) return [];
    taken.push(boxOf(place, wide, height));
    return [{ id, name, ...place }];
  });
}
