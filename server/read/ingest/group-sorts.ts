import {
  clusterEntity,
  type EntityRecord,
  type Evidence,
  kinds,
  templateEntity,
} from '../../core/model/index.ts';
import {
  type Alikeness,
  type Frame,
  type ImagePrint,
  type Likeness,
  leastSimilarity,
  PictureLeaders,
  partDistance,
  pdqDistance,
  pdqVersion,
  TemplateLeaders,
  templateVersion,
} from '../fingerprint/index.ts';
import type { Template } from './template.ts';

/** What a method says of a member: how near it is to its leader. */
export type Nearness = Pick<Evidence, 'method' | 'version' | 'steps' | 'confidence' | 'inferred'>;

/** A member's place in a group. */
export interface Place {
  readonly group: string;
  readonly nearness: Nearness;
}

/** One sort of group: what leads it, what joins it, and what a member's link says. */
export interface GroupSort<Print> {
  readonly label: string;
  readonly type: 'IN_CLUSTER' | 'USES_TEMPLATE';
  /** Leaders that are held. */
  readonly size: number;
  has(group: string): boolean;
  /** Takes up a leader by its stored fingerprint. */
  add(group: string, stored: string): void;
  truncate(size: number): void;
  /** The place in one group; undefined where the print is not like its leader. */
  placeIn(group: string, print: Print): Place | undefined;
  /** The place in the group of the nearest leader. */
  nearest(print: Print): Place | undefined;
  /** The group that it would lead; undefined where it says too little to lead any. */
  lead(source: string, print: Print): { entity: EntityRecord; stored: string } | undefined;
}

const rounded = (confidence: number) => Math.round(confidence * 100) / 100;

/** Images by PDQ: its hash, and how much detail it has. Half of the bits that may differ take a quarter of the confidence. */
export class ClusterSort implements GroupSort<ImagePrint> {
  readonly label = kinds.cluster.label;
  readonly type = 'IN_CLUSTER';
  readonly #leaders = new PictureLeaders();

  get size(): number {
    return this.#leaders.size;
  }

  has(group: string): boolean {
    return this.#leaders.has(group);
  }

  add(group: string, stored: string): void {
    const [pdq = '', detail] = stored.split(' ');
    this.#leaders.add({ key: group, pdq, detail: Number(detail) });
  }

  truncate(size: number): void {
    this.#leaders.truncate(size);
  }

  placeIn(group: string, print: ImagePrint): Place | undefined {
    return placeOfImage(this.#leaders.likeness(group, print), print);
  }

  nearest(print: ImagePrint): Place | undefined {
    return placeOfImage(this.#leaders.nearest(print), print);
  }

  lead(source: string, print: ImagePrint): { entity: EntityRecord; stored: string } | undefined {
    const sha256 = source.slice(source.indexOf(':') + 1);
    const leader = PictureLeaders.leaderOf(sha256, print);
    return (
      leader && {
        entity: clusterEntity(sha256, leader.pdq, leader.detail),
        stored: `${leader.pdq} ${leader.detail}`,
      }
    );
  }
}

function placeOfImage(likeness: Likeness | undefined, { cut }: ImagePrint): Place | undefined {
  if (!likeness) return undefined;
  const { leader, distance, turn, frame } = likeness;
  return {
    group: leader,
    nearness: {
      method: 'PDQ',
      version: pdqVersion,
      steps: [
        ...(cut ? ['plain borders left out'] : []),
        ...(frame ? [framed(frame)] : []),
        ...(turn === 'as it is' ? [] : [`compared ${turn}`]),
        `differs in ${distance} of 256 bits from the first image of its group (alike: up to ${frame ? partDistance : pdqDistance})`,
      ],
      confidence: rounded(1 - distance / (2 * pdqDistance)),
      inferred: true,
    },
  };
}

/** A frame in words: what was left out or drawn on at each side, in percent of the image. */
function framed({ left, right, top, bottom }: Frame): string {
  const cuts = { left, right: 1 - right, top, bottom: 1 - bottom };
  const list = (sign: 1 | -1) =>
    Object.entries(cuts)
      .filter(([, cut]) => sign * cut >= 0.005)
      .map(([side, cut]) => `${Math.round(100 * sign * cut)} % at the ${side}`)
      .join(', ');
  const [less, more] = [list(1), list(-1)];
  return [
    'one of the two is cropped: compared',
    ...(less ? [`without ${less}`] : []),
    ...(less && more ? ['and'] : []),
    ...(more ? [`with its edge drawn on by ${more}`] : []),
  ].join(' ');
}

/** Texts by MinHash. The confidence goes from one half at the least similarity to one. */
export class TemplateSort implements GroupSort<Template> {
  readonly label = kinds.template.label;
  readonly type = 'USES_TEMPLATE';
  readonly #leaders = new TemplateLeaders();

  get size(): number {
    return this.#leaders.size;
  }

  has(group: string): boolean {
    return this.#leaders.has(group);
  }

  add(group: string, stored: string): void {
    this.#leaders.add({ key: group, signature: stored });
  }

  truncate(size: number): void {
    this.#leaders.truncate(size);
  }

  placeIn(group: string, { signature }: Template): Place | undefined {
    return placeOfText(this.#leaders.likeness(group, signature));
  }

  nearest({ signature }: Template): Place | undefined {
    return placeOfText(this.#leaders.nearest(signature));
  }

  lead(_: string, leader: Template): { entity: EntityRecord; stored: string } {
    const { signature, sha256, sample } = leader;
    const { signature: stored } = TemplateLeaders.leaderOf(sha256, signature);
    return { entity: templateEntity(sha256, sample, stored), stored };
  }
}

function placeOfText(alikeness: Alikeness | undefined): Place | undefined {
  if (!alikeness) return undefined;
  const { leader, similarity } = alikeness;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return {
    group: leader,
    nearness: {
      method: 'MinHash',
      version: templateVersion,
      steps: [
        'compared without contacts, links, numbers, emoji and punctuation',
        `shares about ${percent(similarity)} of its five-letter stretches with the first text of its group (alike: from ${percent(leastSimilarity)})`,
      ],
      confidence: rounded(0.5 + (0.5 * (similarity - leastSimilarity)) / (1 - leastSimilarity)),
      inferred: true,
    },
  };
}
