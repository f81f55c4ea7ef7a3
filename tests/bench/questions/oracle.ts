import { Lists, tally } from '../../../server/core/collections/index.ts';
import {
  type AdIndex,
  isContact,
  type LinkJudgement,
  type OperationJudgement,
  type Question,
  type Resolution,
} from '../../../server/link/resolve/index.ts';
import type { ReadScenario } from '../resolve/read-scenario.ts';

/** Of the ads that hold an identifier so many are one owner's where it is called exclusive. */
const nearlyAll = 0.95;

/** Who answers questions from the truth, and what is obeyed because of it. */
export class Oracle {
  readonly judgements: LinkJudgement[] = [];
  readonly ofNetworks: OperationJudgement[] = [];
  readonly shared = new Set<number>();
  readonly #read: ReadScenario;
  readonly #holders = new Lists<number, number>();
  readonly #done = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(read: ReadScenario) {
    this.#read = read;
    const { incidences, identifiers } = read.observed;
    for (const [i, identifier] of incidences.identifier.entries()) {
      if (!isContact[identifiers.kind[identifier] as number]) continue;
      this.#holders.add(identifier, incidences.ad[i] as number);
    }
  }

  /** Whether it was answered before. */
  readonly done = ({ about }: Question, { networks }: Resolution): boolean =>
    this.#done.has(keyOf(about, networks));

  answer({ about }: Question, { resolution }: { readonly resolution: Resolution }): void {
    const { networks } = resolution;
    const id = String(this.#done.size);
    const at = id.padStart(6, '0');
    this.#done.add(keyOf(about, networks));
    if (about.kind === 'together') {
      const [a, b] = [about.a, about.b].map(
        (node) => [...(networks[node]?.ads ?? [])] as AdIndex[],
      );
      const isOne = this.#mainOwner(a ?? []).owner === this.#mainOwner(b ?? []).owner;
      tally(this.#counts, `together ${isOne}`);
      const said = { id, at, kind: isOne ? 'together' : 'apart', a: a ?? [], b: b ?? [] } as const;
      this.ofNetworks.push(said);
      if (!isOne) this.judgements.push(said);
      return;
    }
    const { identifier } = about;
    const { share } = this.#mainOwner(this.#holders.of(identifier));
    const isOwned = share >= nearlyAll;
    if (about.kind === 'exclusive') {
      tally(this.#counts, `exclusive ${isOwned}`);
      this.judgements.push({ id, at, kind: isOwned ? 'exclusive' : 'shared', identifier });
      if (!isOwned) this.shared.add(identifier);
    } else if (about.kind === 'reassigned') {
      tally(this.#counts, `reassigned ${!isOwned}`);
      if (isOwned) this.judgements.push({ id, at, kind: 'exclusive', identifier });
      // What stands in an ad is told by its capture, and here all were read right.
    } else tally(this.#counts, 'reading true');
  }

  summary(): string {
    return [...this.#counts].map(([what, n]) => `${n} ${what}`).join(', ');
  }

  #mainOwner(ads: readonly number[]): { readonly owner: number; readonly share: number } {
    const owners = new Map<number, number>();
    for (const ad of new Set(ads)) tally(owners, this.#read.ownerOf[ad] as number);
    const [owner, most] = [...owners].reduce((x, y) => (y[1] > x[1] ? y : x), [-1, 0]);
    return { owner, share: most / new Set(ads).size };
  }
}

const keyOf = (about: Question['about'], networks: Resolution['networks']): string =>
  about.kind === 'together'
    ? `together ${networks[about.a]?.key} ${networks[about.b]?.key}`
    : `${about.kind} ${about.identifier}`;
