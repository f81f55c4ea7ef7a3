import type { ImagePrint } from '../fingerprint/index.ts';
import type { EntityRecord, Evidence } from '../model/index.ts';
import { type Run, statement } from '../neo4j/index.ts';
import { type GroupSort, PictureSort, WordingSort } from './group-sorts.ts';
import { byReading } from './link-rows.ts';
import { type MergedLink, mergeLink } from './merge.ts';
import type { ChunkNodes } from './nodes.ts';
import type { Wording } from './wording.ts';

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
  readonly texts: readonly Printed<Wording>[];
}

type GroupsHeld = Map<string, Set<string>>;

/** Leaders that are read at once: some megabytes. */
const leadersAtOnce = 20_000;

/**
 * Puts images that look alike and ads that are worded alike into groups, in the transaction that writes their
 * captures. What a member joins follows from the leaders in the graph and the order of the records alone: not
 * from chunks, nor from what a process remembers. So an import that was killed goes on where it stopped.
 */
export class GroupWriter {
  readonly #pictures = new GroupBook<ImagePrint>(new PictureSort(), 'image');
  readonly #templates = new GroupBook<Wording>(new WordingSort(), 'text');

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
      run<{ pictures: number; templates: number }>(statement('ingest/take-groups')),
      run<{ id: string; groups: string[] }>(statement('ingest/groups-of'), { ids: [...ids] }),
    ]);
    await this.#pictures.catchUp(run, last?.pictures ?? 0);
    await this.#templates.catchUp(run, last?.templates ?? 0);
    const held: GroupsHeld = new Map(rows.map(({ id, groups }) => [id, new Set(groups)]));
    const writes = [this.#pictures.assign(images, held), this.#templates.assign(texts, held)];
    return (nodes) => writes.map((write) => write(run, nodes));
  }

  /** The transaction has ended well: the leaders that it wrote stay. */
  committed(): void {
    this.#pictures.committed();
    this.#templates.committed();
  }
}

/** The groups of one sort. */
class GroupBook<Print> {
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
        statement('ingest/leaders', { LABEL: this.#sort.label }),
        { from: this.#number, limit: leadersAtOnce },
      );
      for (const { id, print } of rows) this.#sort.add(id, print);
      this.#number = (rows.at(-1)?.number ?? number - 1) + 1;
    }
    this.committed();
  }

  assign(
    printed: readonly Printed<Print>[],
    held: GroupsHeld,
  ): (run: Run, nodes: ChunkNodes) => Promise<void> {
    const before = new Set<string>();
    for (const [source, groups] of held)
      for (const group of groups) before.add(`${source}|${group}`);
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
    return (run, nodes) => this.#write(run, nodes, groups, [...members.values()], before);
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

  /** Groups come first: their members are tied to the nodes that they become. */
  async #write(
    run: Run,
    nodes: ChunkNodes,
    groups: readonly EntityRecord[],
    members: readonly MergedLink[],
    before: ReadonlySet<string>,
  ): Promise<void> {
    const isHeld = ({ source, target }: MergedLink) => before.has(`${source}|${target}`);
    const fresh = members.filter((member) => !isHeld(member)).sort(bySource);
    const again = members.filter(isHeld).sort(bySource);
    const made = new Set(groups.map(({ id }) => id));
    const targets = new Set(members.map(({ target }) => target));
    const write = (name: string, names: Record<string, string>, links: readonly MergedLink[]) =>
      links.length > 0 ? [run(statement(`ingest/${name}`, names), byReading(links, nodes))] : [];
    await Promise.all([
      nodes.create(
        'ingest/create-groups',
        groups.map(({ id, kind, caption, properties }) => [
          this.#sort.label,
          id,
          { ...properties, id, kind, caption },
        ]),
      ),
      nodes.find([...targets].filter((id) => !made.has(id))),
    ]);
    await Promise.all([
      ...write('create-links', {}, fresh),
      ...write('merge-links', { TYPE: this.#sort.type }, again),
    ]);
    const grown = [...new Set(fresh.map(({ target }) => target))].sort();
    if (grown.length > 0) await run(statement('ingest/size-groups'), { ids: grown });
  }
}

const bySource = (a: MergedLink, b: MergedLink) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1;
