import type { EntityRecord } from '../../../core/model/index.ts';
import type { ImagePrint } from '../../fingerprint/index.ts';
import { ClusterSort, TemplateSort } from '../group-sorts.ts';
import { type Assigned, GroupBook, type GroupsHeld, type Prints } from '../groups.ts';
import type { MergedLink } from '../merge.ts';
import type { Template } from '../template.ts';

/** The groups of a whole import into an empty graph; chunks are given in their order. */
export class GroupAll {
  readonly #pictures = new GroupBook<ImagePrint>(new ClusterSort(), 'image');
  readonly #templates = new GroupBook<Template>(new TemplateSort(), 'text');
  readonly #held: GroupsHeld = new Map();
  readonly #groups: EntityRecord[] = [];
  readonly #sizes = new Map<string, number>();

  /** @returns the members that a chunk adds, and those that it sees again */
  take(prints: readonly Prints[]): MergedLink[] {
    const pictures = this.#pictures.assign(
      prints.flatMap(({ images }) => images),
      this.#held,
    );
    const templates = this.#templates.assign(
      prints.flatMap(({ texts }) => texts),
      this.#held,
    );
    return [pictures, templates].flatMap((assigned) => this.#keep(assigned));
  }

  #keep({ groups, fresh, again }: Assigned): MergedLink[] {
    this.#groups.push(...groups);
    for (const { target } of fresh) this.#sizes.set(target, (this.#sizes.get(target) ?? 0) + 1);
    return [...fresh, ...again];
  }

  /** Every group with its size. */
  *groups(): Generator<EntityRecord> {
    for (const group of this.#groups)
      yield { ...group, properties: { ...group.properties, size: this.#sizes.get(group.id) ?? 0 } };
  }
}
