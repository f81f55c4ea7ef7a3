interface Disc {
  x: number;
  y: number;
  across: number;
}

const gap = 2;
const rounds = 40;

interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Moves discs that overlap from one another, the smaller one further, until none do or enough is enough.
 * @param within what they do not leave
 */
export function apart<T extends Disc>(discs: readonly T[], within: Window): T[] {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (const [i, one] of moved.entries())
      for (const other of moved.slice(i + 1)) {
        const wanted = (one.across + other.across) / 2 + gap;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= wanted) continue;
        touched = true;
        // Of two at one point the second goes below.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [0, 1];
        const push = wanted - distance;
        const share = other.across / (one.across + other.across);
        one.x -= ux * push * share;
        one.y -= uy * push * share;
        other.x += ux * push * (1 - share);
        other.y += uy * push * (1 - share);
      }
    for (const disc of moved) keepIn(disc, within);
    if (!touched) break;
  }
  return moved;
}

function keepIn(disc: Disc, { left, top, right, bottom }: Window): void {
  const reach = disc.across / 2;
  disc.x = Math.max(left + reach, Math.min(disc.x, right - reach));
  disc.y = Math.max(top + reach, Math.min(disc.y, bottom - reach));
}
