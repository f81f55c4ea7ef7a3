import { count } from '../../count.ts';
import type { Found } from '../found.ts';
import type { RunMembers } from '../kept/members.ts';
import { capital, listed, nameOf } from '../messages/message.ts';

/** Ads that are in one network now and would be in one group then. */
export interface Move {
  /** The network now; null: they stand alone. */
  readonly from: string | null;
  readonly ads: number;
  /** The network that they would be in, as the run would name it; null: they would stand alone. */
  readonly to: string | null;
  /** How many ads that network would have. */
  readonly toSize: number;
  /** Whether a network of this name is there now. */
  readonly toIsKnown: boolean;
}

/** What the next run would probably do with the networks that a judgement is about. */
export interface Foreseen {
  /** The run that is active now. */
  readonly run: number;
  /** Ads of the networks that would change, by where they are and where they would be: those of most ads first. */
  readonly moves: readonly Move[];
}

/**
 * What would become of the networks in which some ads are, and of those that share ads with them then.
 * @param ads that the judgement is about
 */
export function movesAround(
  before: RunMembers,
  found: Pick<Found, 'networks' | 'alone'>,
  ads: readonly string[],
): Move[] {
  const groups = found.networks.map(({ id, ads: own }) => ({ id, ads: own }));
  const moves: Move[] = [];
  const sizes = new Map<string, number>();
  for (const network of before.networks.values()) sizes.set(network, (sizes.get(network) ?? 0) + 1);
  for (const { id, ads: own } of groups) {
    const from = countsOf(own, before);
    const [[only, counted] = [null, 0]] = from;
    // The same ads as now, or ads that came since and stood nowhere: no judgement moves these.
    if (from.size === 1 && only !== null && sizes.get(only) === counted) continue;
    for (const [network, count] of from)
      moves.push({
        ...{ from: network, ads: count, to: id, toSize: own.length },
        toIsKnown: sizes.has(id),
      });
  }
  for (const [network, count] of countsOf(found.alone, before))
    if (network !== null)
      moves.push({ from: network, ads: count, to: null, toSize: 1, toIsKnown: false });
  return around(moves, new Set(ads.flatMap((ad) => before.networks.get(ad) ?? []))).sort(
    (a, b) => b.ads - a.ads,
  );
}

function countsOf(ads: readonly string[], { networks }: RunMembers): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const ad of ads) {
    const network = networks.get(ad) ?? null;
    counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  return counts;
}

/** What these networks come to, and the networks that give ads to the same: all else changes for other reasons. */
function around(moves: readonly Move[], networks: ReadonlySet<string>): Move[] {
  const targets = new Set(
    moves.flatMap(({ from, to }) => (from !== null && networks.has(from) && to ? [to] : [])),
  );
  return moves.filter(
    ({ from, to }) => (from !== null && networks.has(from)) || (to !== null && targets.has(to)),
  );
}

/** So many are told; of more it is said that there are. */
const mostListed = 8;

/** "Network 1/3 becomes 2 parts: 41 ads stay together, 12 ads become a network of their own." */
export function foreseenSentences({ moves }: Pick<Foreseen, 'moves'>): string[] {
  if (moves.length === 0) return ['No network would change.'];
  const partings = grouped(moves, ({ from }) => from).flatMap(([from, own]) =>
    own.length > 1 ? [partingOf(from, own)] : [],
  );
  const mergers = grouped(moves, ({ to }) => to).flatMap(([, own]) => {
    const from = own.flatMap((move) => (move.from === null ? [] : [move.from]));
    const [first] = own;
    return from.length > 1 && first ? [mergerOf(from, first.toSize)] : [];
  });
  const moved = grouped(moves, ({ from }) => from).flatMap(([from, [only, ...more]]) =>
    only && more.length === 0 && only.to === null ? [partingOf(from, [only])] : [],
  );
  const all = [...partings, ...mergers, ...moved];
  const more = all.length - mostListed;
  if (all.length === 0) return ['Ads that stand alone now would join these networks.'];
  return more > 0
    ? [...all.slice(0, mostListed), `${count(more, 'more change', 'more changes')} of this kind.`]
    : all;
}

/** Ads that leave for a network that is there already join it; else they are one of their own. */
function partingOf(from: string, moves: readonly Move[]): string {
  const parts = moves.map(({ ads, to, toIsKnown }) => {
    const some = count(ads, 'ad', 'ads');
    if (to === null) return `${some} ${ads === 1 ? 'stands' : 'stand'} alone`;
    if (to === from) return `${some} stay together`;
    return toIsKnown ? `${some} join ${nameOf(to)}` : `${some} become a network of their own`;
  });
  const becomes = moves.length > 1 ? ` becomes ${moves.length} parts` : '';
  return `${capital(nameOf(from))}${becomes}: ${listed(parts)}.`;
}

function mergerOf(from: readonly string[], size: number): string {
  const names = from.slice(0, 3).map(nameOf);
  const rest = from.length - names.length;
  const all = rest > 0 ? [...names, `${rest.toLocaleString('en')} more`] : names;
  return `${capital(listed(all))} come together in one network of ${count(size, 'ad', 'ads')}.`;
}

function grouped(moves: readonly Move[], keyOf: (move: Move) => string | null): [string, Move[]][] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const key = keyOf(move);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups];
}
