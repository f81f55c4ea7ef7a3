import { type Graph, type Run, statement } from '../../../core/neo4j/index.ts';
import type { MemberRow } from '../kept/memberships.ts';
import type { Draft } from './drafts.ts';

/** Networks and memberships that are changed in the transaction that makes a run active: some seconds of work. */
const mostRows = 20_000;
/** A patch of more than this share of a network's memberships saves nothing. */
const mostOf = 0.75;

/**
 * What is to change of networks that count, and stay: an import brings some ads to large networks, whose other
 * memberships stand as they are. Read from the graph, since that is what is to be changed.
 */
export class Patches {
  readonly #graph: Pick<Graph, 'read'>;
  readonly #version: string;
  readonly #networks: Pick<Draft, 'id' | 'properties'>[] = [];
  readonly #written: MemberRow[] = [];
  readonly #dropped: Pick<MemberRow, 'ad' | 'network'>[] = [];
  #isFull = false;

  /** @param version of the engine that found the memberships */
  constructor(graph: Pick<Graph, 'read'>, version: string) {
    this.#graph = graph;
    this.#version = version;
  }

  /** @returns ids of those that will be patched; of which most has changed, and what is too much, is to be written anew */
  async take(drafts: readonly Draft[]): Promise<ReadonlySet<string>> {
    const taken = new Set<string>();
    if (this.#isFull) return taken;
    const standing = await this.#membersOf(drafts.map(({ id }) => id));
    for (const { id, properties, members } of drafts) {
      const held = standing.get(id) ?? new Map<string, StandingMember>();
      const written = members.filter((member) => !this.#isSame(member, held.get(member.ad)));
      const stays = new Set(members.map(({ ad }) => ad));
      const dropped = [...held.keys()].filter((ad) => !stays.has(ad));
      const rows = written.length + dropped.length;
      if (rows > mostOf * held.size) continue;
      if (this.#rows + rows + 1 > mostRows) {
        this.#isFull = true;
        break;
      }
      this.#networks.push({ id, properties });
      this.#written.push(...written);
      this.#dropped.push(...dropped.map((ad) => ({ ad, network: id })));
      taken.add(id);
    }
    return taken;
  }

  async write(inside: Run, run: number): Promise<void> {
    if (this.#networks.length === 0) return;
    const version = this.#version;
    // A statement that has nothing to do is planned all the same.
    if (this.#dropped.length > 0)
      await inside(statement('link/networks/drop-members'), { rows: this.#dropped });
    if (this.#written.length > 0)
      await inside(statement('link/networks/write-members', { LABEL: 'Entity' }), {
        ...{ rows: this.#written, version },
      });
    await inside(statement('link/networks/patch'), { rows: this.#networks, run });
  }

  get #rows(): number {
    return this.#networks.length + this.#written.length + this.#dropped.length;
  }

  #isSame({ confidence, steps }: MemberRow, held: StandingMember | undefined): boolean {
    return (
      held !== undefined &&
      held.version === this.#version &&
      held.confidence === confidence &&
      held.steps.join('\n') === steps.join('\n')
    );
  }

  async #membersOf(ids: readonly string[]): Promise<Map<string, Map<string, StandingMember>>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#graph.read<{ id: string; members: StandingMember[] }>(
      statement('link/networks/members'),
      { ids },
    );
    return new Map(
      rows.map(({ id, members }) => [id, new Map(members.map((member) => [member.ad, member]))]),
    );
  }
}

interface StandingMember extends Pick<MemberRow, 'ad' | 'confidence' | 'steps'> {
  readonly version: string;
}
