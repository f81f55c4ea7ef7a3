import { kinds, parseEntityId } from '../model/index.ts';
import type { JoinRule } from '../resolve/index.ts';
import type { HeldEvidence, HeldJoin } from './found.ts';

const longestKey = 24;

/** An entity by its id alone: "phone +77000000001", "picture 7f3a09b2". */
export function nameOf(id: string): string {
  const parsed = parseEntityId(id);
  if (!parsed) return id;
  const key = /^[0-9a-f]{64}$/.test(parsed.key) ? parsed.key.slice(0, 8) : parsed.key;
  const whole = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
  return `${kinds[parsed.kind].title.toLowerCase()} ${whole}`;
}

const rules: Readonly<Record<JoinRule, string>> = {
  'one-strong': 'one strong tie',
  'two-weak': 'two weak ties of different kinds',
  'weak-here': 'one weak tie, at the same place and time',
  judged: 'an analyst said so',
};

/** What ties that count for something: the others only support. */
const telling = (evidence: readonly HeldEvidence[]) => {
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  return counted.length > 0 ? counted : evidence;
};

/** "joined by phone +7… and picture 7f3a…: two weak ties of different kinds" */
export function joinWords(
  { rule, evidence }: Pick<HeldJoin, 'rule' | 'evidence'>,
  name: (id: string) => string = nameOf,
): string {
  const ties = telling(evidence).map(({ identifier }) => name(identifier));
  const shown = ties.slice(0, 3);
  const more = ties.length > shown.length ? ` and ${ties.length - shown.length} more` : '';
  const by = shown.length > 0 ? ` by ${listed(shown)}${more}` : '';
  return `joined${by}: ${rules[rule]}`;
}

/** "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
