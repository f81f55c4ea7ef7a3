/** A limit that a client asks for, kept within what a screen can show. */
export function within(limit: number | null | undefined, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(limit ?? most)));
}
