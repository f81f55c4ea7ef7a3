import type { ImagePrint } from '../fingerprint/index.ts';
import type { EntityRecord, Evidence } from '../model/index.ts';
import { type Run, statement } from '../neo4j/index.ts';
import { type GroupSort, PictureSort, WordingSort } from './group-sorts.ts';
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

/** A member of a group as all captures of one chunk saw it together. */
interface MemberRow {
  readonly source: string;
  readonly target: string;
  readonly reading: Evidence & { readonly capture: string; readonly firstSeen: string };
  readonly captures: number;
  readonly lastSeen: string;
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
  async assign(run: Run, chunk: readonly Prints[]): Promise<() => Promise<unknown>[]> {
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
    return () => writes.flatMap((write) => write(run));
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

  assign(printed: readonly Printed<Print>[], held: GroupsHeld): (run: Run) => Promise<unknown>[] {
    const before = new Set<string>();
    for (const [source, groups] of held)
      for (const group of groups) before.add(`${source}|${group}`);
    const groups: Record<string, unknown>[] = [];
    const members = new Map<string, MemberRow>();
    for (const one of printed) {
      const own = held.get(one.source) ?? new Set();
      const found = this.#placeOf(one, own, groups);
      if (!found) continue;
      held.set(one.source, own.add(found.group));
      const key = `${one.source}|${found.group}`;
      const { raw, capture, firstSeen } = one;
      const span = { field: this.#field, raw, start: 0, end: raw.length };
      const reading = { ...span, ...found.nearness, capture, firstSeen };
      members.set(key, merged(members.get(key), one.source, found.group, reading));
    }
    return (run) => this.#write(run, groups, [...members.values()], before);
  }

  /** A member stays in a group that it is in while it is like its leader; a nearer one that came later does not draw it away. */
  #placeOf(
    { source, print }: Printed<Print>,
    own: ReadonlySet<string>,
    fresh: Record<string, unknown>[],
  ) {
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
      fresh.push(rowOf(leader.entity, this.#number));
      this.#number += 1;
    }
    return this.#sort.placeIn(leader.entity.id, print);
  }

  #write(
    run: Run,
    groups: readonly Record<string, unknown>[],
    members: readonly MemberRow[],
    before: ReadonlySet<string>,
  ): Promise<unknown>[] {
    const { label: LABEL, type: TYPE } = this.#sort;
    const isHeld = ({ source, target }: MemberRow) => before.has(`${source}|${target}`);
    const fresh = members.filter((member) => !isHeld(member));
    const again = members.filter(isHeld);
    const ids = [...new Set(fresh.map(({ target }) => target))].sort();
    const write = (name: string, names: Record<string, string>, rows: readonly unknown[]) =>
      rows.length > 0 ? [run(statement(`ingest/${name}`, names), { rows })] : [];
    return [
      ...write('create-groups', { LABEL }, groups),
      ...write('create-members', { TYPE }, fresh.sort(bySource)),
      ...write('update-members', { TYPE }, again.sort(bySource)),
      ...(ids.length > 0 ? [run(statement('ingest/size-groups'), { ids })] : []),
    ];
  }
}

const bySource = (a: MemberRow, b: MemberRow) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1;

function rowOf({ id, kind, caption, properties }: EntityRecord, number: number) {
  return { ...properties, id, kind, caption, number };
}

/** The reading of the earliest capture stands. */
function merged(
  held: MemberRow | undefined,
  source: string,
  target: string,
  reading: MemberRow['reading'],
): MemberRow {
  if (!held) return { source, target, reading, captures: 1, lastSeen: reading.firstSeen };
  const { firstSeen, capture } = held.reading;
  const earlier =
    reading.firstSeen < firstSeen || (reading.firstSeen === firstSeen && reading.capture < capture);
  return {
    ...held,
    reading: earlier ? reading : held.reading,
    captures: held.captures + 1,
    lastSeen: reading.firstSeen > held.lastSeen ? reading.firstSeen : held.lastSeen,
  };
}
