import { type Signature, signatureFromText, signatureToText, similarityOf } from './signature.ts';
import { SignatureIndex } from './signature-index.ts';

/**
 * Two texts are worded alike from this share of common shingles on, as their signatures estimate it.
 * Measured on scenarios with a known truth (November 2026): see docs/explanation/what-was-measured.md.
 */
export const leastSimilarity = 0.45;

/** A text that stands for all that are worded like it. */
export interface TemplateLeader {
  readonly key: string;
  readonly signature: string;
}

export interface Alikeness {
  readonly leader: string;
  /** 0..1, estimated Jaccard similarity of the shingles. */
  readonly similarity: number;
}

/**
 * Groups of texts that are worded alike, each held together by its leader: a text joins the most similar
 * leader that is similar enough, or leads a group of its own. A template with 4,000 ads costs 4,000
 * comparisons, not 8 million. The groups depend on the order in which texts come; see
 * docs/explanation/how-links-are-read.md.
 */
export class TemplateLeaders {
  readonly #index = new SignatureIndex();
  readonly #keys: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #least: number;

  /** @param least similarity from which on texts are worded alike, 0..1 */
  constructor(least = leastSimilarity) {
    this.#least = least;
  }

  get size(): number {
    return this.#keys.length;
  }

  static leaderOf(key: string, signature: Signature): TemplateLeader {
    return { key, signature: signatureToText(signature) };
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** How similar a text is to one leader; undefined where it is not similar enough, or the leader is not held. */
  likeness(key: string, signature: Signature): Alikeness | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const similarity = similarityOf(this.#index.alike(place, signature));
    return similarity >= this.#least ? { leader: key, similarity } : undefined;
  }

  /** The most similar leader; of equally similar ones the one whose key comes first. */
  nearest(signature: Signature): Alikeness | undefined {
    let best: string | undefined;
    let most = 0;
    this.#index.meet(signature, (at, alike) => {
      const key = this.#keys[at] ?? '';
      if (best === undefined || alike > most || (alike === most && key < best)) {
        best = key;
        most = alike;
      }
    });
    const similarity = similarityOf(most);
    return best !== undefined && similarity >= this.#least
      ? { leader: best, similarity }
      : undefined;
  }

  /** @throws RangeError when the signature is none, or the key leads already */
  add({ key, signature }: TemplateLeader): void {
    const rows = signatureFromText(signature);
    if (!rows) throw new RangeError(`“${signature.slice(0, 40)}” is no signature of a template`);
    if (this.#places.has(key)) throw new RangeError(`${key} leads a template already`);
    this.#places.set(key, this.#index.add(rows));
    this.#keys.push(key);
  }

  /** Forgets the leaders that came last, until `size` are left. */
  truncate(size: number): void {
    for (const key of this.#keys.splice(size)) this.#places.delete(key);
    this.#index.truncate(size);
  }
}
