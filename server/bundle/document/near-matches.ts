import { nameOfWord, type Snapshot } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { isNetworkId } from '../../model/index.ts';
import { nearMatchSentence, textOf } from '../../networks/index.ts';
import { bare, type CaseFacts, nothing, plain, type Statement, strong } from './facts.ts';
import { evidenceOf, featuresOf } from './merges.ts';
import { nameIn, probabilityOf } from './operations.ts';

type CaseNearMatch = NonNullable<Snapshot['resolution']>['nearMatches'][number];

const NEAR_MATCHES_LISTED = 40;

/** What came near to a network in scope and stayed out of it, the most probable first. */
export function nearMatches(facts: CaseFacts): Statement[] {
  const { resolution } = facts.snapshot;
  if (!resolution || resolution.networks.length === 0) return [];
  const all = resolution.nearMatches;
  if (all.length === 0)
    return [nothing('By the active run nothing came near to a network in scope and stayed out.')];
  const more = all.length - NEAR_MATCHES_LISTED;
  return [
    ...all.slice(0, NEAR_MATCHES_LISTED).map((one) => nearMatchStatement(facts, one)),
    ...(more > 0
      ? [
          bare(
            `${count(more, 'further near match', 'further near matches')}, less probable: data/graph/near-matches.csv has all.`,
          ),
        ]
      : []),
  ];
}

function nearMatchStatement(facts: CaseFacts, nearMatch: CaseNearMatch): Statement {
  const { network, other, probability, why, missing, evidenceOutside } = nearMatch;
  const named = nameIn(facts);
  const said = nearMatchSentence(
    {
      ...{ other: other ?? '', probability, why: nameOfWord('whysApart', why) },
      evidence: evidenceOf(nearMatch.evidence),
      features: featuresOf(nearMatch.features),
      ...(missing
        ? {
            missing: {
              share: missing.share,
              wants: missing.wants.map((want) => nameOfWord('wants', want)),
            },
          }
        : {}),
    },
    (id) => (id === '' ? 'an advertisement that is not in scope' : named(id)),
  );
  const outside =
    evidenceOutside > 0
      ? ` Both share ${count(evidenceOutside, 'item', 'items')} that are not in scope, too.`
      : '';
  return {
    parts: [
      strong(`Network ${network.replace(/^network:/, '')}`),
      plain(` ${lower(textOf(said))}${outside} Match probability: ${probabilityOf(probability)}.`),
    ],
    exhibits: facts.exhibitsOf(
      new Set([...adsOf(facts, network), ...adsOf(facts, other ?? '')]),
      nearMatch.evidence.map(({ identifier }) => identifier),
    ),
  };
}

const lower = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** Ads in scope of a network, or of an ad that stands alone. */
const adsOf = ({ snapshot }: CaseFacts, id: string): readonly string[] =>
  isNetworkId(id)
    ? (snapshot.resolution?.networks.find((network) => network.id === id)?.ads ?? [])
    : [id];
