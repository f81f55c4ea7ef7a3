import { isNetworkId } from '../../../core/model/index.ts';
import {
  canLink,
  isConnected,
  type SnapshotEntity,
  type SnapshotNetworkJudgement,
} from '../../snapshot/index.ts';
import { contrary } from './contrary.ts';
import { bare, type CaseFacts, isCounted, isLinking, numberOf, type Statement } from './facts.ts';
import { confirmationsOf } from './judged.ts';
import { againstOperation } from './operations-against.ts';
import {
  associationsOf,
  type CaseOperation,
  expectedOf,
  howSure,
  linksOf,
  whatItIs,
} from './operations-part.ts';
import { heldLooselyBy } from './scope-part.ts';
import { alone, isRead, named, namedIn, pairsOf, together } from './summary.ts';
import { strong } from './words/phrase.ts';

/** One thing that the bundle says, how sure it is, and what weighs most on either side. */
export interface Claim {
  readonly key: string;
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly support: readonly Statement[];
  readonly against: readonly Statement[];
}

/** So many fit on two pages; part 4 has all. */
const CLAIMS_LISTED = 3;
const REASONS_LISTED = 3;
const STATEMENTS_LISTED = 6;

/**
 * What a reader of two pages should know: what is in the bundle, what is claimed, and how sure that is. Advertisements
 * are called by their exhibits.
 */
export function claims(all: CaseFacts): {
  readonly opening: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly further: readonly Statement[];
} {
  const facts = all.byExhibit();
  const { words } = facts;
  const claimed = claimsOf(facts);
  const further = claimed.length - CLAIMS_LISTED;
  return {
    opening: [...(isConnected(facts.snapshot) ? [] : [unconnected(facts)]), whatIsHere(facts)],
    claims: claimed.slice(0, CLAIMS_LISTED).map((claim) => claim()),
    further: further > 0 ? [bare(words.claims.further(further, words.partName('summary')))] : [],
  };
}

/** Operations that are named and networks of advertisements that are; where there are none, what stands together in one. */
function claimsOf(facts: CaseFacts): readonly (() => Claim)[] {
  const { resolution, entities } = facts.snapshot;
  const operations = (resolution?.operations.found ?? [])
    .filter(({ named }) => named)
    .sort((a, b) => b.ads - a.ads);
  const ads = new Set(
    entities.filter(({ kind, selected }) => kind === 'ad' && selected).map(({ id }) => id),
  );
  const within = new Set(operations.flatMap(({ members }) => members.map(({ id }) => id)));
  const networks = (resolution?.networks ?? [])
    .filter((network) => !within.has(network.id))
    .filter((network) => network.ads.filter((ad) => ads.has(ad)).length > 1)
    .sort((a, b) => b.ads.length - a.ads.length);
  const workedOut = [
    ...operations.map((one) => () => ofOperation(facts, one)),
    ...networks.map((one) => () => ofNetwork(facts, one)),
  ];
  if (workedOut.length > 0) return workedOut;
  const statements = statedOf(facts);
  if (statements.length === 0) return [];
  return [
    () => ({
      key: 'claim-read',
      title: facts.words.claims.read,
      statements: statements.slice(0, STATEMENTS_LISTED),
      support: [],
      against: strongestAgainst(facts),
    }),
  ];
}

/** Of one thing named, where it stands; of several, which of them stand together. */
function statedOf(facts: CaseFacts): Statement[] {
  const [only, ...others] = namedIn(facts);
  if (only && others.length === 0)
    return facts.adsOf(only.id).size === 0 ? [] : [alone(facts, only)];
  return pairsOf(facts).map((pair) => together(facts, pair));
}

/** No clean statement about nothing. */
function unconnected(facts: CaseFacts): Statement {
  const { length } = facts.snapshot.entities.filter(({ selected }) => selected);
  const { one, unconnected: several } = facts.words.claims;
  return { parts: [strong(length < 2 ? one : several)], exhibits: [] };
}

function whatIsHere(facts: CaseFacts): Statement {
  const { captures, entities } = facts.snapshot;
  const ads = entities.filter(({ kind }) => kind === 'ad');
  const platforms = new Set(captures.map(({ platform }) => platform));
  const countries = new Set(ads.flatMap(({ properties: { country } }) => country ?? []));
  const times = captures.map(({ capturedAt }) => capturedAt).sort();
  const { day } = facts.words;
  const counts = {
    ...{ captures: captures.length, ads: ads.length },
    ...{ platforms: platforms.size, countries: countries.size },
  };
  return bare(facts.words.claims.here(counts, day(times[0] ?? ''), day(times.at(-1) ?? '')));
}

function ofOperation(facts: CaseFacts, operation: CaseOperation): Claim {
  const [, ...associations] = associationsOf(facts, operation);
  return {
    key: `claim-${operation.id.replace(':', '-')}`,
    title: facts.words.claims.operation(numberOf(operation.id), operation.networks, operation.ads),
    statements: [
      whatItIs(facts, operation),
      howSure(facts, operation, facts.snapshot.resolution?.operations ?? {}),
      bare(facts.words.operations.weighed),
      ...confirmationsOf(
        facts,
        operation.members.map(({ id }) => id),
      ),
    ],
    support: [...linksOf(facts, operation), ...associations].slice(0, REASONS_LISTED),
    against: [
      ...judgedAgainst(
        facts,
        operation.members.map(({ id }) => id),
      ),
      ...againstOperation(facts, operation).filter(({ none }) => !none),
    ].slice(0, REASONS_LISTED),
  };
}

type CaseNetwork = NonNullable<CaseFacts['snapshot']['resolution']>['networks'][number];

function ofNetwork(facts: CaseFacts, network: CaseNetwork): Claim {
  const { id, size, ads, score } = network;
  const own = new Set(ads);
  const { claims: words } = facts.words;
  const run = `${facts.snapshot.resolution?.run ?? ''}`;
  return {
    key: `claim-${id.replace(':', '-')}`,
    title: words.network(numberOf(id), size),
    statements: [
      {
        parts: words.whatNetwork(numberOf(id), run, ads.length, size),
        exhibits: facts.exhibitsOfAds(own),
      },
      bare(
        score === 1
          ? words.certain
          : `${words.sure(score)}${expectedOf(facts.snapshot, facts.words, id)} ${words.weighed}`,
      ),
      ...confirmationsOf(facts, [id]),
    ],
    support: sharedIn(facts, own),
    against: [
      ...judgedAgainst(facts, [id]),
      ...heldLooselyBy(facts, network),
      ...elsewhere(facts, own),
      ...weakestIn(facts, own),
    ].slice(0, REASONS_LISTED),
  };
}

/** What most of a network's ads hold, what was read before what a method finds alike. */
function sharedIn(facts: CaseFacts, own: ReadonlySet<string>): Statement[] {
  return facts.snapshot.entities
    .filter((entity) => !facts.isHub(entity.id) && canLink(entity.kind))
    .map((entity) => ({ entity, ads: heldBy(facts, entity, own) }))
    .filter(({ ads }) => ads.size > 1)
    .sort(
      (a, b) =>
        Number(isRead(b.entity.kind)) - Number(isRead(a.entity.kind)) || b.ads.size - a.ads.size,
    )
    .slice(0, REASONS_LISTED)
    .map(({ entity, ads }) => ({
      parts: facts.words.claims.shared(named(facts, entity), isRead(entity.kind), ads.size),
      exhibits: facts.exhibitsOf(ads, [entity.id]),
    }));
}

const heldBy = (facts: CaseFacts, { id }: SnapshotEntity, own: ReadonlySet<string>) =>
  new Set([...facts.adsOf(id)].filter((ad) => own.has(ad)));

/** What analysts said against these networks, and still say. */
function judgedAgainst({ snapshot, words }: CaseFacts, networks: readonly string[]): Statement[] {
  const isAgainst = ({
    kind,
    withdrawn,
    entities,
    split,
    networks: named,
  }: SnapshotNetworkJudgement) =>
    !withdrawn &&
    (kind === 'rejected' || kind === 'apart') &&
    [...entities, ...named, ...(split ? [split.network] : [])].some(
      (id) => isNetworkId(id) && networks.includes(id),
    );
  return snapshot.networkJudgements
    .filter(isAgainst)
    .map(({ kind, author, at, reason, split }) =>
      bare(
        words.claims.judged(
          author,
          words.day(at),
          kind === 'rejected' ? kind : split ? 'split' : 'apart',
          reason,
        ),
      ),
    );
}

/** Contacts of it that others hold too. */
function elsewhere(facts: CaseFacts, own: ReadonlySet<string>): Statement[] {
  const shared = facts.snapshot.resolution?.sharedIdentifiers ?? [];
  return shared
    .filter(({ id }) => [...facts.adsOf(id)].some((ad) => own.has(ad)))
    .map(({ id, networks }) => ({
      parts: facts.words.claims.elsewhere(facts.caption(id), networks),
      exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
    }));
}

function weakestIn(facts: CaseFacts, own: ReadonlySet<string>): Statement[] {
  const links = facts.snapshot.links
    .filter((link) => own.has(link.from) && isCounted(link) && isLinking(link) && !link.inferred)
    .sort((a, b) => a.confidence - b.confidence);
  const [weakest] = links;
  if (!weakest) return [];
  return [
    {
      parts: facts.words.claims.weakest(facts.caption(weakest.to), weakest.confidence),
      exhibits: facts.numbersOf([weakest]),
    },
  ];
}

const strongestAgainst = (facts: CaseFacts): Statement[] =>
  contrary(facts)
    .first.flatMap(({ statements }) => statements.slice(0, 1))
    .slice(0, REASONS_LISTED);
