import { markerAt, markerBefore } from './markers.ts';
import type { MarkerRole } from './terms.ts';
import type { Token } from './tokens.ts';

/** Nothing but the text itself between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

const sign: Readonly<Record<MarkerRole, string>> = {
  at: '@',
  dot: '.',
  underscore: '_',
  dash: '-',
};

/** Names and hosts are no longer than this. */
const mostTokens = 40;

/** A name of labels and spelled joints, forward from `i`: `baan underscore hana`, `a.b`. */
export function nameFrom(
  tokens: readonly Token[],
  i: number,
  joints: ReadonlySet<MarkerRole>,
): { readonly name: string; readonly next: number; readonly spelled: boolean } | undefined {
  const first = tokens[i];
  if (!first?.term.label) return undefined;
  let name = first.text;
  let next = i + 1;
  let spelled = false;
  while (next - i < mostTokens) {
    const joint = markerAt(tokens, next);
    const label = joint ? tokens[joint.next] : undefined;
    if (!joint || !label?.term.label || !joints.has(joint.role)) break;
    const tight = touches(tokens[next - 1], tokens[next]) && touches(tokens[joint.next - 1], label);
    const apart =
      !touches(tokens[next - 1], tokens[next]) && !touches(tokens[joint.next - 1], label);
    // A full stop with a space on one side ends a sentence.
    if (!joint.spelled && !tight && !(apart && joint.role === 'dot')) break;
    name += sign[joint.role] + label.text;
    spelled ||= joint.spelled || apart;
    next = joint.next + 1;
  }
  return { name, next, spelled };
}

/**
 * The same backwards: the name that ends before token `i`.
 * @param gaps whether parts with gaps between belong to it: `sample . aisha`, `sample_ aisha`
 */
export function nameBefore(
  tokens: readonly Token[],
  i: number,
  joints: ReadonlySet<MarkerRole>,
  gaps = false,
): { readonly name: string; readonly from: number; readonly spelled: boolean } | undefined {
  const last = tokens[i - 1];
  if (!last?.term.label) return undefined;
  let name = last.text;
  let from = i - 1;
  let spelled = false;
  while (i - from < mostTokens) {
    const open = gaps ? openPart(tokens, from) : undefined;
    if (open) {
      name = open + name;
      from -= 1;
      continue;
    }
    const joint = markerBefore(tokens, from);
    const label = joint ? tokens[joint.from - 1] : undefined;
    if (!joint || !label?.term.label || !joints.has(joint.role)) break;
    const left = touches(label, tokens[joint.from]);
    const right = touches(tokens[from - 1], tokens[from]);
    const apart = gaps && joint.role === 'dot' && !left && !right;
    if (!joint.spelled && !(left && right) && !apart) break;
    name = label.text + sign[joint.role] + name;
    spelled ||= joint.spelled || apart;
    from = joint.from - 1;
  }
  return { name, from, spelled };
}

/** “sample_ aisha”, “sample _aisha”: a part that ends in a joint, or whose next one begins with it. */
function openPart(tokens: readonly Token[], from: number): string | undefined {
  const part = tokens[from - 1];
  if (!part?.term.label || touches(part, tokens[from])) return undefined;
  const open = /[a-z0-9]_$/i.test(part.text) || /^_[a-z0-9]/i.test(tokens[from]?.text ?? '');
  return open ? part.text : undefined;
}

/** Parts of a host. */
const mostParts = 6;

/** A host whose joints have gaps on either side: `mail. example .org`, `my - example . org`. */
export function looseHostFrom(
  tokens: readonly Token[],
  i: number,
  isWhole: (host: string) => boolean,
): { readonly name: string; readonly next: number } | undefined {
  const first = tokens[i];
  if (!first?.term.label) return undefined;
  let name = first.text;
  let next = i + 1;
  for (let parts = 1; parts < mostParts; parts += 1) {
    const joint = tokens[next]?.text;
    const label = tokens[next + 1];
    if ((joint !== '.' && joint !== '-') || !label?.term.label) return undefined;
    if (!isNear(tokens[next - 1], tokens[next]) || !isNear(tokens[next], label)) return undefined;
    name += joint + label.text;
    next += 2;
    if (joint === '.' && isWhole(name)) return { name, next };
  }
  return undefined;
}

/** At most one gap between. */
const isNear = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1;
