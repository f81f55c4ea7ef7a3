import type { NamedPicture } from '../../core/evidence/index.ts';

/** Which picture the records of a file mean by a path. */
export class PictureNames {
  /** By file and path; in the order of the log. */
  readonly #named = new Map<
    string,
    Map<string, { readonly image: string; readonly n: number }[]>
  >();
  /** By file: pictures that came with it and of which the log does not say by which path. */
  readonly #unnamed = new Map<string, Set<string>>();
  /** Those of them that were found. */
  readonly #found = new Set<string>();
  /** By path below a folder that somebody gives: the SHA-256 of what lies there. */
  #given: ReadonlyMap<string, string> = new Map();

  /** A line of the log that tells of a picture's receipt. */
  add({
    n,
    from,
    image,
    path,
  }: {
    readonly n: number;
    readonly from: string;
    readonly image: string;
    readonly path?: string;
  }): void {
    if (path !== undefined) this.#put(from, path, image, n);
    else addTo(this.#unnamed, from, image);
  }

  /** A line that tells what the graph knew of an earlier receipt. */
  note({ n, batch, pictures }: { n: number; batch: string; pictures?: readonly NamedPicture[] }) {
    for (const { path, image } of pictures ?? []) {
      this.#put(batch, path, image, n);
      this.#unnamed.get(batch)?.delete(image);
    }
  }

  /** An erasure put another file in the place of one. */
  moved(before: string, after: string): void {
    for (const names of [this.#named, this.#unnamed] as Map<string, unknown>[]) {
      const held = names.get(before);
      if (held === undefined || before === after) continue;
      names.set(after, held);
      names.delete(before);
    }
  }

  /** Names of pictures by path in a folder that was imported; only those count whose hash the log has. */
  give(names: ReadonlyMap<string, string>): void {
    this.#given = names;
  }

  #put(from: string, path: string, image: string, n: number): void {
    const paths = this.#named.get(from) ?? new Map();
    this.#named.set(from, paths.set(path, [...(paths.get(path) ?? []), { image, n }]));
  }

  /**
   * @param since the line of the import: what came with it stands behind
   * @param at the path in a folder that was given
   * @param stated SHA-256 that the record itself gives
   */
  find(
    from: string,
    path: string,
    { since, at, stated }: { since: number; at: string; stated?: string | undefined },
  ): string | undefined {
    const named = this.#named.get(from)?.get(path);
    const found = named?.find(({ n }) => n > since) ?? named?.at(-1);
    if (found) return found.image;
    const unnamed = this.#unnamed.get(from);
    const meant = [stated, this.#given.get(at)].find((image) => image && unnamed?.has(image));
    if (meant) this.#found.add(`${from} ${meant}`);
    return meant;
  }

  /** Paths by which pictures of this file are known; those in a folder that was given are paths below that. */
  pathsOf(from: string): readonly string[] {
    const unnamed = this.#unnamed.get(from);
    const given = [...this.#given].flatMap(([path, image]) => (unnamed?.has(image) ? [path] : []));
    return [...(this.#named.get(from)?.keys() ?? []), ...given];
  }

  /** Did pictures come with this file of which nobody has found so far what names them? */
  hasLeft = (from: string): boolean =>
    [...(this.#unnamed.get(from) ?? [])].some((image) => !this.#found.has(`${from} ${image}`));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
