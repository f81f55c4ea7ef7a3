const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell that says something in the direction of a key; undefined where there is none. */
export function stepFrom(from: string, key: string, places: readonly string[]): string | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [y = 0, x = 0] = from.split(',').map(Number);
  const [down, right] = direction;
  const ahead = places
    .map((place) => place.split(',').map(Number) as [number, number])
    .filter(([row, column]) =>
      down === 0
        ? row === y && Math.sign(column - x) === right
        : column === x && Math.sign(row - y) === down,
    )
    .sort((one, other) => distance(one, y, x) - distance(other, y, x));
  return ahead[0]?.join(',');
}

const distance = ([row, column]: [number, number], y: number, x: number): number =>
  Math.abs(row - y) + Math.abs(column - x);
