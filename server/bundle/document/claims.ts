import type { SnapshotEntity, SnapshotNetworkJudgement } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { day } from '../../day.ts';
import { isNetworkId } from '../../model/index.ts';
import { contrary } from './contrary.ts';
import {
  bare,
  type CaseFacts,
  isCounted,
  isLinking,
  listed,
  networkName,
  plain,
  type Statement,
  strong,
} from './facts.ts';
import {
  associationsOf,
  type CaseOperation,
  howSure,
  linksOf,
  operationName,
  whatItIs,
} from './operations.ts';
import { againstOperation } from './operations-against.ts';
import { partName } from './parts.ts';
import { heldLooselyBy } from './scope.ts';
import { alone, canLink, isRead, named, namedIn, pairsOf, together } from './summary.ts';

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

/** What a reader of two pages should know: what is in the bundle, what is claimed, and how sure that is. */
export function claims(facts: CaseFacts): {
  readonly opening: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly further: readonly Statement[];
} {
  const all = claimsOf(facts);
  const further = all.length - CLAIMS_LISTED;
  return {
    opening: [...(all.length === 0 ? [unconnected(facts)] : []), whatIsHere(facts)],
    claims: all.slice(0, CLAIMS_LISTED).map((claim) => claim()),
    further:
      further > 0
        ? [
            bare(
              `${count(further, 'further claim', 'further claims')} of this kind: see ${partName('summary')}.`,
            ),
          ]
        : [],
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
      title: 'What was read',
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
  return {
    parts: [
      strong(
        length < 2
          ? 'This bundle connects nothing: the selection names one thing, and no link that counts leads from it.'
          : 'Nothing in this bundle connects what the selection names: no advertisement in scope holds two of these things by a link that counts.',
      ),
    ],
    exhibits: [],
  };
}

function whatIsHere(facts: CaseFacts): Statement {
  const { captures, entities } = facts.snapshot;
  const ads = entities.filter(({ kind }) => kind === 'ad');
  const platforms = new Set(captures.map(({ platform }) => platform));
  const countries = new Set(ads.flatMap(({ properties: { country } }) => country ?? []));
  const times = captures.map(({ capturedAt }) => capturedAt).sort();
  const [from, to] = [day(times[0] ?? ''), day(times.at(-1) ?? '')];
  const when = from === to ? `on ${from}` : `between ${from} and ${to}`;
  const where = [
    count(platforms.size, 'platform', 'platforms'),
    ...(countries.size > 0 ? [count(countries.size, 'country', 'countries')] : []),
  ];
  return bare(
    `In scope are ${count(captures.length, 'capture', 'captures')} of ${count(ads.length, 'advertisement', 'advertisements')} on ${listed(where)}, captured ${when}. Each capture is an exhibit.`,
  );
}

function ofOperation(facts: CaseFacts, operation: CaseOperation): Claim {
  const [, ...associations] = associationsOf(facts, operation);
  return {
    key: `claim-${operation.id.replace(':', '-')}`,
    title: `${operationName(operation.id).replace('o', 'O')}: ${count(operation.networks, 'network', 'networks')}, ${count(operation.ads, 'advertisement', 'advertisements')}`,
    statements: [
      whatItIs(facts, operation),
      howSure(facts, operation, facts.snapshot.resolution?.operations ?? {}),
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
  const whole = ads.length === size ? 'all its' : `${ads.length.toLocaleString('en')} of its`;
  const { run } = facts.snapshot.resolution ?? { run: '' };
  const sure =
    score === 1
      ? 'Every merge that made it is an analyst’s word, or certain by the run.'
      : `The least probable of the merges that made it was said to be right with a probability of ${score.toFixed(2)}; the makers of this program calibrated that on generated data.`;
  return {
    key: `claim-${id.replace(':', '-')}`,
    title: `${networkName(id).replace('n', 'N')}: ${count(size, 'advertisement', 'advertisements')}`,
    statements: [
      {
        parts: [
          strong(networkName(id).replace('n', 'N')),
          plain(
            ` is worked out by run ${run} of resolution, not read: advertisements that seem to have one advertiser. In scope are ${whole} ${count(size, 'advertisement', 'advertisements')}. That says nothing of who the advertiser is.`,
          ),
        ],
        exhibits: facts.exhibitsOfAds(own),
      },
      bare(sure),
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
      parts: [
        ...named(facts, 'The', entity),
        plain(
          ` ${isRead(entity.kind) ? 'was read in' : 'stands in'} ${ads.size.toLocaleString('en')} of these advertisements.`,
        ),
      ],
      exhibits: facts.exhibitsOf(ads, [entity.id]),
    }));
}

const heldBy = (facts: CaseFacts, { id }: SnapshotEntity, own: ReadonlySet<string>) =>
  new Set([...facts.adsOf(id)].filter((ad) => own.has(ad)));

/** What analysts said against these networks, and still say. */
function judgedAgainst({ snapshot }: CaseFacts, networks: readonly string[]): Statement[] {
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
        `${author} judged on ${day(at)} that ${kind === 'rejected' ? 'it is not one network' : split ? 'a part of it does not belong to the rest' : 'advertisements of it do not belong together'}: “${reason}”`,
      ),
    );
}

/** Contacts of it that others hold too. */
function elsewhere(facts: CaseFacts, own: ReadonlySet<string>): Statement[] {
  const shared = facts.snapshot.resolution?.sharedIdentifiers ?? [];
  return shared
    .filter(({ id }) => [...facts.adsOf(id)].some((ad) => own.has(ad)))
    .map(({ id, networks }) => ({
      parts: [
        strong(facts.caption(id)),
        plain(` stands in ${count(networks, 'network', 'networks')}: others may hold it too.`),
      ],
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
      parts: [
        plain('Its least sure observation is that of '),
        strong(facts.caption(weakest.to)),
        plain(`, with a confidence of ${weakest.confidence.toFixed(2)}.`),
      ],
      exhibits: facts.numbersOf([weakest]),
    },
  ];
}

const strongestAgainst = (facts: CaseFacts): Statement[] =>
  contrary(facts)
    .first.flatMap(({ statements }) => statements.slice(0, 1))
    .slice(0, REASONS_LISTED);
