import type { Box } from './sizes.ts';
import type { Point } from './types.ts';

/** A node that has its place. */
export type Placed = Box & Point;

/** A node that comes from somewhere and wants a place near it. */
export type Wanted = Box & { origin: Point };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const cell = 48;
const step = 26;

/** Which boxes are where, by cells of a grid. */
class Occupancy {
  private readonly cells = new Map<string, Placed[]>();

  add(box: Placed): void {
    for (const key of this.keys(box)) {
      const there = this.cells.get(key);
      if (there) there.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Placed): boolean {
    return !this.keys(box).some((key) =>
      this.cells.get(key)?.some((other) => overlaps(box, other)),
    );
  }

  private keys({ x, y, w, h }: Placed): string[] {
    const keys: string[] = [];
    for (let column = Math.floor((x - w / 2) / cell); column <= (x + w / 2) / cell; column++) {
      for (let row = Math.floor((y - h / 2) / cell); row <= (y + h / 2) / cell; row++) {
        keys.push(`${column} ${row}`);
      }
    }
    return keys;
  }
}

/** Whether two boxes, given by their centres, share any area. */
export function overlaps(one: Placed, other: Placed): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.w + other.w &&
    Math.abs(one.y - other.y) * 2 < one.h + other.h
  );
}

/**
 * Places for new nodes: each walks a sunflower spiral out of its origin to the first free spot.
 * Old nodes never move and nothing overlaps.
 * @returns places in the order of `added`.
 */
export function place(request: { placed: readonly Placed[]; added: readonly Wanted[] }): Point[] {
  const taken = new Occupancy();
  for (const box of request.placed) taken.add(box);
  // Every origin goes on from where its last node was put: the seeds before it are taken.
  const seeds = new Map<string, number>();
  return request.added.map(({ origin, w, h }) => {
    const key = `${origin.x} ${origin.y} ${w} ${h}`;
    for (let seed = seeds.get(key) ?? 0; ; seed++) {
      const radius = step * Math.sqrt(seed);
      const at = {
        x: Math.round(origin.x + radius * Math.cos(seed * goldenAngle)),
        y: Math.round(origin.y + radius * Math.sin(seed * goldenAngle)),
      };
      const box = { ...at, w, h };
      if (!taken.isFree(box)) continue;
      taken.add(box);
      seeds.set(key, seed + 1);
      return at;
    }
  });
}
