import type { Decoy, Found, Label, Span } from '../score.ts';
import type { Judged } from './judge.ts';
import { digitsOf } from './values.ts';

/** The span that a program gave, if it gave one. */
export function spanOf({ start, end }: Found): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The spans that are right for a label: its own, and the number or name inside a link. */
export function acceptedSpans({ start, end, alt }: Label): Span[] {
  return alt === undefined
    ? [{ start, end }]
    : [
        { start, end },
        { start: alt[0], end: alt[1] },
      ];
}

/** Intersection over union, 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return whole > 0 ? Math.max(0, shared) / whole : 0;
}

/** Whether any given span fits any label by half or more; undefined where no span was given. */
export function spanHit(labels: readonly Label[], found: readonly Found[]): boolean | undefined {
  const given = found.flatMap((item) => spanOf(item) ?? []);
  if (given.length === 0) return undefined;
  const accepted = labels.flatMap(acceptedSpans);
  return given.some((span) => accepted.some((other) => overlap(span, other) >= 0.5));
}

/** The kind of the first decoy that a false positive reads: by its span, or by its digits where it has none. */
export function decoyHit(decoys: readonly Decoy[], { value, found }: Judged): string | undefined {
  return decoys.find((decoy) =>
    found.some((item) => {
      const span = spanOf(item);
      return span === undefined ? sharesDigits(decoy, value) : overlap(span, decoy) > 0;
    }),
  )?.kind;
}

function sharesDigits(decoy: Decoy, value: string): boolean {
  const digits = digitsOf(decoy.text);
  return [...digits].length >= 6 && digitsOf(value).endsWith(digits.replace(/^0+/, ''));
}
