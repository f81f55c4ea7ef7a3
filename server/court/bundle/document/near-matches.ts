import { isNetworkId } from '../../../core/model/index.ts';
import { nameOfWord, type Snapshot } from '../../snapshot/index.ts';
import { bare, type CaseFacts, nothing, numberOf, type Statement } from './facts.ts';
import { evidenceOf, featuresOf } from './merges-part.ts';
import { nameIn } from './operations-part.ts';
import { plain } from './words/phrase.ts';

type CaseNearMatch = NonNullable<Snapshot['resolution']>['nearMatches'][number];

const NEAR_MATCHES_LISTED = 40;

/** What came near to a network in scope and stayed out of it, the most probable first. */
export function nearMatches(facts: CaseFacts): Statement[] {
  const { resolution } = facts.snapshot;
  const { merges } = facts.words;
  if (!resolution || resolution.networks.length === 0) return [];
  const all = resolution.nearMatches;
  if (all.length === 0) return [nothing(merges.noNearMatch)];
  const more = all.length - NEAR_MATCHES_LISTED;
  return [
    ...all.slice(0, NEAR_MATCHES_LISTED).map((one) => nearMatchStatement(facts, one)),
    ...(more > 0 ? [bare(merges.furtherNear(more))] : []),
  ];
}

function nearMatchStatement(facts: CaseFacts, nearMatch: CaseNearMatch): Statement {
  const { network, other, probability, evidenceOutside } = nearMatch;
  const { merges, share } = facts.words;
  const named = nameIn(facts);
  const said = merges.near(numberOf(network), asHeld(nearMatch), (id) =>
    id === '' ? merges.unknownAd : named(id),
  );
  const rest = [
    ...(evidenceOutside > 0 ? [merges.itemsOutside(evidenceOutside)] : []),
    merges.probability(share(probability)),
  ];
  return {
    parts: [...said, plain(` ${rest.join(' ')}`)],
    exhibits: facts.exhibitsOf(
      new Set([...adsOf(facts, network), ...adsOf(facts, other ?? '')]),
      nearMatch.evidence.map(({ identifier }) => identifier),
    ),
  };
}

/** As the run keeps it, in the program's words. */
const asHeld = ({ other, probability, why, missing, evidence, features }: CaseNearMatch) => ({
  ...{ other: other ?? '', probability, why: nameOfWord('whysApart', why) },
  evidence: evidenceOf(evidence),
  features: featuresOf(features),
  ...(missing
    ? {
        missing: {
          share: missing.share,
          wants: missing.wants.map((want) => nameOfWord('wants', want)),
        },
      }
    : {}),
});

/** Ads in scope of a network, or of an ad that stands alone. */
const adsOf = ({ snapshot }: CaseFacts, id: string): readonly string[] =>
  isNetworkId(id)
    ? (snapshot.resolution?.networks.find((network) => network.id === id)?.ads ?? [])
    : [id];
