import { leftOut } from '../../../core/redaction/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Redactor, sorted } from './redactor.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Operation = Resolution['operations']['found'][number];
type Association = Operation['tree'][number];

/** The run of a redacted version: every field is written out, so that a new one is not let through unseen. */
export function redactedResolution(from: Resolution, as: Redactor): Resolution {
  const { run, startedAt, engine, networks, copied, sharedIdentifiers, paged, operations } = from;
  const { merges, mergesOutside, nearMatches, differences } = from;
  const ids = (list: readonly string[]) => list.map(as.id).sort();
  return {
    ...{ run, startedAt: as.time(startedAt), engine },
    networks: networks.map(({ id, size, ads, score, cutPoints }) => ({
      ...{ id, size, score, ads: ids(ads) },
      cutPoints: cutPoints.map((cut) => ({ id: as.id(cut.id), parts: cut.parts })),
    })),
    copied: {
      reposters: sorted(
        copied.reposters.map(({ id, ads, worded, copies, sources, largest }) => ({
          ...{ id: as.id(id), ads, worded, copies, sources, largest },
        })),
      ),
      copiedContent: sorted(
        copied.copiedContent.map(({ why, ad, contact, source, identifiers }) => ({
          ...{ why, ad: as.id(ad), identifiers: ids(identifiers) },
          contact: contact === null ? null : as.id(contact),
          source: source === null ? null : as.id(source),
        })),
      ),
    },
    sharedIdentifiers: sorted(
      sharedIdentifiers.map((one) => ({
        ...{ id: as.id(one.id), ads: one.ads, networks: one.networks, alone: one.alone },
        ...{ copied: one.copied, reassigned: one.reassigned },
        most: one.most.map(({ id, ads }) => ({ id: as.id(id), ads })),
      })),
    ),
    paged: sorted(
      paged.map(({ site, on }) => ({
        site: as.id(site),
        on: on.map(({ name, more, ads }) => ({
          ...{ name: name === null ? null : leftOut, more, ads: ids(ads) },
        })),
      })),
    ),
    merges: merges.map((one) => redactedMerge(one, as)),
    mergesOutside,
    nearMatches: nearMatches.map((one) => redactedNearMatch(one, as)),
    // What the run saw of each ad is what is left out here.
    input: null,
    differences: differences && {
      networks: differences.networks,
      merges: differences.merges.map(({ network, a, b, probability }) => ({
        ...{ network, a: as.id(a), b: as.id(b), probability },
      })),
    },
    operations: {
      ...{ levels: operations.levels, usualLevel: operations.usualLevel },
      found: operations.found.map((one) => redactedOperation(one, as)),
    },
  };
}

type Merge = Resolution['merges'][number];
type NearMatch = Resolution['nearMatches'][number];

const redactedEvidence = (from: Merge['evidence'], as: Redactor): Merge['evidence'] =>
  from.map(({ identifier, era, differ, weight, probability, groups, ads }) => ({
    ...{ identifier: as.id(identifier), era, differ, weight, probability, groups, ads },
  }));

/** Each side is named by its first ad by id; which of the two comes first must tell nothing of these. */
function redactedMerge(from: Merge, as: Redactor): Merge {
  const { network, round, rule, probability, evidenceOutside, features, here } = from;
  const [a, b] = [as.id(from.a), as.id(from.b)];
  const inOrder = a < b;
  const pair = (both: readonly number[]) => (inOrder ? [...both] : both.toReversed());
  return {
    ...{ network, ...(inOrder ? { a, b } : { a: b, b: a }), sizes: pair(from.sizes) },
    ...{ round, rule, probability, evidenceOutside, features, here, judgements: from.judgements },
    evidence: redactedEvidence(from.evidence, as).map((one) => ({ ...one, ads: pair(one.ads) })),
  };
}

function redactedNearMatch(from: NearMatch, as: Redactor): NearMatch {
  const { network, other, probability, why, evidenceOutside, features, missing } = from;
  return {
    ...{ network, other: other === null ? null : as.id(other), probability, why },
    ...{ evidence: redactedEvidence(from.evidence, as), evidenceOutside, features, missing },
  };
}

function redactedOperation(from: Operation, as: Redactor): Operation {
  const { id, named, fromLevel, toLevel, networks, alone, ads, probability } = from;
  const association = (one: Association) => redactedAssociation(one, as);
  const known = (item: string | null) => (item === null ? null : as.id(item));
  return {
    ...{ id, named, fromLevel, toLevel, networks, alone, ads, probability },
    members: sorted(
      from.members.map(({ id: member, ads: all, inScope }) => ({
        ...{ id: as.id(member), ads: all, inScope },
      })),
    ),
    links: from.links.map(({ identifier, era, nodes, ads: held, nodesOutside, adsOutside }) => ({
      ...{ identifier: as.id(identifier), era, nodes, ads: held, nodesOutside, adsOutside },
    })),
    ...{ linksOutside: from.linksOutside, treeOutside: from.treeOutside },
    tree: from.tree.map(association),
    leastProbable: from.leastProbable?.map(as.id) ?? null,
    cutPoints: from.cutPoints.map(({ item, parts, members }) => ({
      ...{ item: known(item), parts, members: members.map(as.id).sort() },
    })),
    doubts: from.doubts.map(({ kind, identifier, nodes }) => ({
      ...{ kind, identifier: known(identifier), nodes },
    })),
    outside: from.outside.map(association),
    surer: from.surer.map(({ level, parts, alone: single }) => ({ level, parts, alone: single })),
  };
}

function redactedAssociation(from: Association, as: Redactor): Association {
  const { a, b, weight, probability, items, itemsOutside, concerns, judgements } = from;
  return {
    ...{ a: as.id(a), b: as.id(b), weight, probability, itemsOutside, concerns, judgements },
    items: items.map(({ identifier, era, ads, holders, share }) => ({
      ...{ identifier: as.id(identifier), era, ads, holders, share },
    })),
  };
}
