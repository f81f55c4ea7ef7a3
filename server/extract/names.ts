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

/** The same backwards: the name that ends before token `i`. */
export function nameBefore(
  tokens: readonly Token[],
  i: number,
  joints: ReadonlySet<MarkerRole>,
): { readonly name: string; readonly from: number; readonly spelled: boolean } | undefined {
  const last = tokens[i - 1];
  if (!last?.term.label) return undefined;
  let name = last.text;
  let from = i - 1;
  let spelled = false;
  while (i - from < mostTokens) {
    const joint = markerBefore(tokens, from);
    const label = joint ? tokens[joint.from - 1] : undefined;
    if (!joint || !label?.term.label || !joints.has(joint.role)) break;
    const tight = touches(label, tokens[joint.from]) && touches(tokens[from - 1], tokens[from]);
    if (!joint.spelled && !tight) break;
    name = label.text + sign[joint.role] + name;
    spelled ||= joint.spelled;
    from = joint.from - 1;
  }
  return { name, from, spelled };
}
