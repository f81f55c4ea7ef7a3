import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type CalibrationBin, calibrationOf } from './calibration.ts';
import { type Agreement, agreementOf } from './measures.ts';

/** What groups of one sort came to. */
export interface GroupsFound {
  /** Things of the truth that the graph does not hold; they count for nothing. */
  readonly missing: number;
  readonly agreement: Agreement;
  /** How surely members were put beside their leader, and whether they belong there. */
  readonly calibration: readonly CalibrationBin[];
}

/** A thing, and a group that it is in, if any. */
interface Row {
  readonly member: string;
  readonly group: string | null;
  readonly confidence: number | null;
  readonly since: string | null;
}

type Member = { readonly member: string } & { readonly [name in 'group' | 'since']: string } & {
  readonly confidence: number;
};

const sorts = {
  images: { LABEL: 'Image', TYPE: 'IN_CLUSTER' },
  templates: { LABEL: 'Ad', TYPE: 'USES_TEMPLATE' },
} as const;

/**
 * Compares pictures or templates with the truth. What is in no group is alone; an ad whose words changed, and
 * which has several templates, counts by the earliest.
 */
export async function groupsFound(
  graph: Graph,
  sort: keyof typeof sorts,
  truth: ReadonlyMap<string, string>,
): Promise<GroupsFound> {
  const held = new Set<string>();
  const members = new Map<string, Member>();
  for await (const row of graph.stream<Row>(statement('edge/evaluate/members', sorts[sort]))) {
    if (!truth.has(row.member)) continue;
    held.add(row.member);
    const { member, group, confidence, since } = row;
    if (group === null || confidence === null || since === null) continue;
    const before = members.get(member);
    const key = (one: { since: string; group: string }) => `${one.since} ${one.group}`;
    if (!before || key({ since, group }) < key(before))
      members.set(member, { member, group, confidence, since });
  }
  const trueOf = (member: string) => truth.get(member) ?? '';
  return {
    missing: truth.size - held.size,
    agreement: agreementOf(
      [...held].map((id) => ({ said: members.get(id)?.group ?? id, truth: trueOf(id) })),
    ),
    calibration: calibrationOf(claimsOf([...members.values()], trueOf)),
  };
}

/** Of every member but the leader: that it belongs to its leader. The leader is the one that was surest. */
function claimsOf(members: readonly Member[], trueOf: (member: string) => string) {
  const leaders = new Map<string, Member>();
  for (const member of members) {
    const held = leaders.get(member.group);
    if (!held || leads(member, held)) leaders.set(member.group, member);
  }
  return members.flatMap(({ member, group, confidence }) => {
    const leader = leaders.get(group)?.member ?? member;
    return leader === member
      ? []
      : { probability: confidence, right: trueOf(member) === trueOf(leader) };
  });
}

function leads(one: Member, other: Member): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return `${one.since} ${one.member}` < `${other.since} ${other.member}`;
}
