/** One thing that is wrong with a package: where, and what. */
export interface Problem {
  /** A file of the package, or a part of the zip such as "the zip's directory". */
  readonly path: string;
  readonly problem: string;
}

/** More than this tells nobody more. */
const MOST = 500;

/** Names in a package may come from anybody, so what a terminal would obey is shown as its code. */
export function shownName(name: string): string {
  const short = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return short.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** Collects problems; beyond 500 they are only counted. */
export class Problems {
  readonly #found: Problem[] = [];
  #count = 0;

  add(path: string, problem: string): void {
    this.#count += 1;
    if (this.#found.length < MOST) this.#found.push({ path: shownName(path), problem });
  }

  get count(): number {
    return this.#count;
  }

  list(): Problem[] {
    const more = this.#count - this.#found.length;
    return more === 0
      ? [...this.#found]
      : [...this.#found, { path: 'the package', problem: `has ${more} more problems` }];
  }
}
