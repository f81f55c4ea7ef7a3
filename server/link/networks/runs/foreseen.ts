import { count } from '../../../core/count.ts';
import { isOperationId } from '../../../core/model/index.ts';
import type { Grouped, Next } from '../finding/finding.ts';
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

/** What would become of the operations of one level. */
export interface OperationMoves {
  /** Counted from 1, the surest. */
  readonly level: number;
  /** Whether it is the level that pages show where none is asked for. */
  readonly isUsual: boolean;
  /** As those of networks: `from` and `to` are operations. */
  readonly moves: readonly Move[];
}

export interface Moves {
  /** Ads of the networks that would change, by where they are and where they would be: those of most ads first. */
  readonly moves: readonly Move[];
  /** Every level of operations, also one that would not change. */
  readonly operations: readonly OperationMoves[];
}

/** What the next run would probably do with the networks and operations that a judgement is about. */
export interface Foreseen extends Moves {
  /** The run that is active now. */
  readonly run: number;
}

/** What would become of the networks in which some ads are, and of the operations of these. */
export function foreseenIn(found: Grouped, ads: readonly string[]): Moves {
  return {
    moves: movesAround(found.now, found, ads),
    operations: found.operations.map(({ now, next }, i) => ({
      ...{ level: i + 1, isUsual: i + 1 === found.usualLevel },
      moves: movesAround(now, next, ads),
    })),
  };
}

/**
 * What would become of the groups in which some ads are, and of those that share ads with them then.
 * @param ads that the judgement is about
 */
export function movesAround(before: RunMembers, found: Next, ads: readonly string[]): Move[] {
  const moves: Move[] = [];
  const sizes = new Map<string, number>();
  for (const network of before.networks.values()) sizes.set(network, (sizes.get(network) ?? 0) + 1);
  const aloneNow = new Set(before.alone);
  const concerned = new Set(ads);
  const joined = new Set<string>();
  for (const { id, ads: own } of found.networks) {
    const from = countsOf(own, before, aloneNow);
    const [[only, counted] = [null, 0]] = from;
    // The same ads as now, or ads that came since and stood nowhere: no judgement moves these.
    if (from.size === 1 && only !== null && sizes.get(only) === counted) continue;
    if (own.some((ad) => concerned.has(ad) && aloneNow.has(ad))) joined.add(id);
    for (const [network, count] of from)
      moves.push({
        ...{ from: network, ads: count, to: id, toSize: own.length },
        toIsKnown: sizes.has(id),
      });
  }
  for (const [network, count] of countsOf(found.alone, before, aloneNow))
    if (network !== null)
      moves.push({ from: network, ads: count, to: null, toSize: 1, toIsKnown: false });
  const changed = new Set(ads.flatMap((ad) => before.networks.get(ad) ?? []));
  return around(moves, changed, joined).sort((a, b) => b.ads - a.ads);
}

/** By group of now, and null for those in none; ads that no run has seen are left out. */
function countsOf(
  ads: readonly string[],
  { networks }: RunMembers,
  aloneNow: ReadonlySet<string>,
): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const ad of ads) {
    const network = networks.get(ad) ?? null;
    if (network !== null || aloneNow.has(ad)) counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  return counts;
}

/**
 * What these networks come to, and the networks that give ads to the same: all else changes for other reasons.
 * @param joined what ads that the judgement is about, and that stand alone now, come to
 */
function around(
  moves: readonly Move[],
  networks: ReadonlySet<string>,
  joined: ReadonlySet<string>,
): Move[] {
  const targets = new Set([
    ...moves.flatMap(({ from, to }) => (from !== null && networks.has(from) && to ? [to] : [])),
    ...joined,
  ]);
  return moves.filter(
    ({ from, to }) => (from !== null && networks.has(from)) || (to !== null && targets.has(to)),
  );
}

/** So many are told; of more it is said that there are. */
const mostListed = 8;

/** Words for groups of one sort. */
interface Sort {
  readonly none: string;
  /** "12 ads become a network of their own" */
  readonly ofTheirOwn: string;
  readonly group: string;
  readonly alone: (ads: number) => string;
  readonly aloneNow: (ads: number) => string;
}

const ofNetworks: Sort = {
  none: 'No network would change.',
  ofTheirOwn: 'become a network of their own',
  group: 'network',
  alone: (ads) => (ads === 1 ? 'stands alone' : 'stand alone'),
  aloneNow: (ads) => (ads === 1 ? 'that stands alone now' : 'that stand alone now'),
};

const ofOperations: Sort = {
  none: 'No operation would change.',
  ofTheirOwn: 'become an operation of their own',
  group: 'operation',
  alone: (ads) => (ads === 1 ? 'is in no operation' : 'are in no operation'),
  aloneNow: (ads) => (ads === 1 ? 'that is in no operation now' : 'that are in no operation now'),
};

/** What a run did with networks, and with operations of the usual level. */
export function followedSentences(moves: {
  readonly networks: readonly Move[];
  readonly operations: readonly Move[];
}): string[] {
  const networks = sentencesOf(moves.networks, ofNetworks);
  const operations = sentencesOf(moves.operations, ofOperations);
  if (networks.length + operations.length === 0) return ['No network and no operation changed.'];
  return [...(networks.length > 0 ? networks : ['No network changed.']), ...operations];
}

/** "Network 1/3 becomes 2 parts: 41 ads stay together, 12 ads become a network of their own." Then its operations. */
export function foreseenSentences({ moves, operations }: Moves): string[] {
  const networks = sentencesOf(moves, ofNetworks);
  const usual = operations.find(({ isUsual }) => isUsual);
  const others = operations.filter(({ isUsual, moves: own }) => !isUsual && own.length > 0);
  const told = sentencesOf(usual?.moves ?? [], ofOperations);
  if (networks.length + told.length + others.length === 0)
    return ['No network and no operation would change.'];
  const levels = others.map(({ level }) => String(level));
  return [
    ...(networks.length > 0 ? networks : [ofNetworks.none]),
    ...(told.length > 0 ? told : [ofOperations.none]),
    ...(levels.length > 0
      ? [
          told.length > 0
            ? `Operations at ${levels.length === 1 ? 'level' : 'levels'} ${listed(levels)} would change, too.`
            : `That is at the usual level. At ${levels.length === 1 ? 'level' : 'levels'} ${listed(levels)} operations would change.`,
        ]
      : []),
  ];
}

function sentencesOf(moves: readonly Move[], sort: Sort): string[] {
  const partings = grouped(moves, ({ from }) => from).flatMap(([from, own]) =>
    own.length > 1 ? [partingOf(from, own, sort)] : [],
  );
  const parted = new Set(
    grouped(moves, ({ from }) => from).flatMap(([from, own]) => (own.length > 1 ? [from] : [])),
  );
  const arrivals = grouped(moves, ({ to }) => to).flatMap(([to, own]) =>
    arrivalOf(to, own, sort, parted),
  );
  const moved = grouped(moves, ({ from }) => from).flatMap(([from, [only, ...more]]) =>
    only && more.length === 0 && only.to === null ? [partingOf(from, [only], sort)] : [],
  );
  const all = [...partings, ...arrivals, ...moved];
  const more = all.length - mostListed;
  return more > 0
    ? [...all.slice(0, mostListed), `${count(more, 'more change', 'more changes')} of this kind.`]
    : all;
}

/** Ads that leave for a group that is there already join it; else they are one of their own. */
function partingOf(from: string, moves: readonly Move[], sort: Sort): string {
  const parts = moves.map(({ ads, to, toIsKnown }) => {
    const some = count(ads, 'ad', 'ads');
    if (to === null) return `${some} ${sort.alone(ads)}`;
    if (to === from) return ads === 1 ? `${some} stays` : `${some} stay together`;
    return toIsKnown ? joining(ads, to) : `${some} ${sort.ofTheirOwn}`;
  });
  const becomes = moves.length > 1 ? ` becomes ${moves.length} parts` : '';
  return `${capital(groupName(from))}${becomes}: ${listed(parts)}.`;
}

const joins = (ads: number) => (ads === 1 ? 'joins' : 'join');
const joining = (ads: number, to: string) =>
  `${count(ads, 'ad', 'ads')} ${joins(ads)} ${groupName(to)}`;

/**
 * What comes together in one group: several of now, or ads that are in none.
 * @param parted groups that fall into parts: the part that keeps the name is what is joined
 */
function arrivalOf(
  to: string,
  moves: readonly Move[],
  sort: Sort,
  parted: ReadonlySet<string>,
): string[] {
  const from = moves.flatMap((move) => (move.from === null ? [] : [move.from]));
  const size = moves[0]?.toSize ?? 0;
  if (from.length > 1) return [mergerOf(from, size, sort)];
  const alone = moves.find((move) => move.from === null);
  if (!alone) return [];
  const some = `${count(alone.ads, 'ad', 'ads')} ${sort.aloneNow(alone.ads)}`;
  const [known = alone.toIsKnown ? to : undefined] = from;
  if (known === undefined) return [`${some} ${sort.ofTheirOwn}.`];
  if (known === to || !parted.has(known))
    return [`${some} ${joins(alone.ads)} ${groupName(known)}.`];
  const left = moves.find((move) => move.from === known)?.ads ?? 0;
  return [`${some} ${joins(alone.ads)} ${count(left, 'ad', 'ads')} of ${groupName(known)}.`];
}

function mergerOf(from: readonly string[], size: number, { group }: Sort): string {
  const names = from.slice(0, 3).map(groupName);
  const rest = from.length - names.length;
  const all = rest > 0 ? [...names, `${rest.toLocaleString('en')} more`] : names;
  return `${capital(listed(all))} come together in one ${group} of ${count(size, 'ad', 'ads')}.`;
}

/** "network 1/3", "operation 1/2" */
const groupName = (id: string): string =>
  isOperationId(id) ? `operation ${id.slice(id.indexOf(':') + 1)}` : nameOf(id);

function grouped(moves: readonly Move[], keyOf: (move: Move) => string | null): [string, Move[]][] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const key = keyOf(move);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups];
}
