import type { EntityRecord, Evidence } from '../../core/model/index.ts';
import { type Run, statement } from '../../core/neo4j/index.ts';
import type { ImagePrint } from '../fingerprint/index.ts';
import { ClusterSort, type GroupSort, TemplateSort } from './group-sorts.ts';
import { byObservation } from './link-rows.ts';
import { type MergedLink, mergeLink } from './merge.ts';
import type { ChunkNodes } from './nodes.ts';
import type { Template } from './template.ts';

/** An image or ad with its fingerprint, as one capture shows it. */
export interface Printed<Print> {
  /** The id of the image or ad. */
  readonly source: string;
  readonly print: Print;
  readonly capture: string;
  readonly firstSeen: string;
  /** What stands for it in its evidence. */
  readonly raw: string;
}

/** What a capture shows that can be compared. */
export interface Prints {
  readonly images: readonly Printed<ImagePrint>[];
  readonly texts: readonly Printed<Template>[];
}

/** By image or ad, the groups that it is in. */
export type GroupsHeld = Map<string, Set<string>>;

/** Leaders that are read at once: some megabytes. */
export const leadersAtOnce = 20_000;

/**
 * Puts images that look alike and ads that are worded alike into groups, in the transaction that writes their
 * captures. What a member joins follows from the leaders in the graph and the order of the records alone: not
 * from chunks, nor from what a process remembers. So an import that was killed goes on where it stopped.
 */
export class GroupWriter {
  readonly #pictures = new GroupBook<ImagePrint>(new ClusterSort(), 'image');
  readonly #templates = new GroupBook<Template>(new TemplateSort(), 'text');

  /**
   * Call it first in a transaction; whoever else writes groups waits until the transaction ends.
   * @returns writes the groups and their members; to be called once images and ads are written
   */
  async assign(
    run: Run,
    chunk: readonly Prints[],
  ): Promise<(nodes: ChunkNodes) => Promise<unknown>[]> {
    const images = chunk.flatMap((prints) => prints.images);
    const texts = chunk.flatMap((prints) => prints.texts);
    if (images.length + texts.length === 0) return () => [];
    const ids = new Set([...images, ...texts].map(({ source }) => source));
    const [[last], rows] = await Promise.all([
      run<{ pictures: number; templates: number }>(statement('read/ingest/take-groups')),
      run<{ id: string; groups: string[] }>(statement('read/ingest/groups-of'), { ids: [...ids] }),
    ]);
    await this.#pictures.catchUp(run, last?.pictures ?? 0);
    await this.#templates.catchUp(run, last?.templates ?? 0);
    const held: GroupsHeld = new Map(rows.map(({ id, groups }) => [id, new Set(groups)]));
    const assigned = [this.#pictures.assign(images, held), this.#templates.assign(texts, held)];
    return (nodes) => assigned.map((one) => writeGroups(run, nodes, one));
  }

  /** The transaction has ended well: the leaders that it wrote stay. */
  committed(): void {
    this.#pictures.committed();
    this.#templates.committed();
  }
}

/** What a chunk adds to the groups of one sort. */
export interface Assigned {
  readonly label: GroupSort<never>['label'];
  readonly type: GroupSort<never>['type'];
  /** Groups that it founds. */
  readonly groups: readonly EntityRecord[];
  /** Members as the chunk saw them, in the order in which they are written. */
  readonly fresh: readonly MergedLink[];
  readonly again: readonly MergedLink[];
}

/** The groups of one sort. */
export class GroupBook<Print> {
  readonly #sort: GroupSort<Print>;
  readonly #field: Evidence['field'];
  /** What is certainly in the graph: so many leaders, and the number that comes after them. */
  #kept = { size: 0, number: 0 };
  #number = 0;

  constructor(sort: GroupSort<Print>, field: Evidence['field']) {
    this.#sort = sort;
    this.#field = field;
  }

  committed(): void {
    this.#kept = { size: this.#sort.size, number: this.#number };
  }

  /** Forgets what a transaction that failed had added, and reads what others have added since. */
  async catchUp(run: Run, number: number): Promise<void> {
    this.#sort.truncate(this.#kept.size);
    this.#number = this.#kept.number;
    while (this.#number < number) {
      const rows = await run<{ id: string; number: number; print: string }>(
        statement('read/ingest/leaders', { LABEL: this.#sort.label }),
        { from: this.#number, limit: leadersAtOnce },
      );
      for (const { id, print } of rows) this.#sort.add(id, print);
      this.#number = (rows.at(-1)?.number ?? number - 1) + 1;
    }
    this.committed();
  }

  /** @param held the groups that each source is in already; what is assigned is added to it */
  assign(printed: readonly Printed<Print>[], held: GroupsHeld): Assigned {
    const before = new Set<string>();
    for (const { source } of printed)
      for (const group of held.get(source) ?? []) before.add(`${source}|${group}`);
    const groups: EntityRecord[] = [];
    const members = new Map<string, MergedLink>();
    for (const one of printed) {
      const own = held.get(one.source) ?? new Set();
      const found = this.#placeOf(one, own, groups);
      if (!found) continue;
      held.set(one.source, own.add(found.group));
      const key = `${one.source}|${found.group}`;
      const { raw, capture, firstSeen } = one;
      const span = { field: this.#field, raw, start: 0, end: raw.length };
      const evidence = { ...span, ...found.nearness, capture, firstSeen };
      const link = { type: this.#sort.type, source: one.source, target: found.group, evidence };
      members.set(key, mergeLink(members.get(key), link));
    }
    const all = [...members].sort(([, a], [, b]) => bySource(a, b));
    const pick = (isHeld: boolean) =>
      all.flatMap(([key, member]) => (before.has(key) === isHeld ? [member] : []));
    const { label, type } = this.#sort;
    return { label, type, groups, fresh: pick(false), again: pick(true) };
  }

  /** A member stays in a group that it is in while it is like its leader; a nearer one that came later does not draw it away. */
  #placeOf({ source, print }: Printed<Print>, own: ReadonlySet<string>, fresh: EntityRecord[]) {
    for (const group of [...own].sort()) {
      const place = this.#sort.placeIn(group, print);
      if (place) return place;
    }
    const near = this.#sort.nearest(print);
    if (near) return near;
    const leader = this.#sort.lead(source, print);
    if (!leader) return undefined;
    if (!this.#sort.has(leader.entity.id)) {
      this.#sort.add(leader.entity.id, leader.stored);
      const { entity } = leader;
      fresh.push({ ...entity, properties: { ...entity.properties, number: this.#number } });
      this.#number += 1;
    }
    return this.#sort.placeIn(leader.entity.id, print);
  }
}

/** Groups come first: their members are linked to the nodes that they become. */
async function writeGroups(
  run: Run,
  nodes: ChunkNodes,
  { label, type, groups, fresh, again }: Assigned,
): Promise<void> {
  const made = new Set(groups.map(({ id }) => id));
  const targets = new Set([...fresh, ...again].map(({ target }) => target));
  const write = (name: string, names: Record<string, string>, links: readonly MergedLink[]) =>
    links.length > 0
      ? [run(statement(`read/ingest/${name}`, names), byObservation(links, nodes))]
      : [];
  await Promise.all([
    nodes.create(
      'read/ingest/create-groups',
      groups.map(({ id, kind, caption, properties }) => [
        label,
        id,
        { ...properties, id, kind, caption },
      ]),
    ),
    nodes.find([...targets].filter((id) => !made.has(id))),
  ]);
  await Promise.all([
    ...write('create-links', {}, fresh),
    ...write('merge-links', { TYPE: type }, again),
  ]);
  const grown = [...new Set(fresh.map(({ target }) => target))].sort();
  if (grown.length > 0) await run(statement('read/ingest/size-groups'), { ids: grown });
}

const bySource = (a: MergedLink, b: MergedLink) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1;
