import type { CaptureRecord } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Capture } from '../../read/capture/index.ts';

/** An image that an ad shows, as its first capture named it. */
export interface ShownImage {
  readonly image: string;
  readonly raw: string;
  readonly capture: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A picture that a capture names. */
export interface CapturedPicture {
  /** Its path, address or hash, as the record gives it. */
  readonly name: string;
  /** The id of the image; absent where it was not received, or cannot be told. */
  readonly image?: string;
}

/** The images that an ad shows. */
export const loadShown = (graph: Graph, ad: string): Promise<ShownImage[]> =>
  graph.read(statement('ask/explore/images-shown'), { ad });

/**
 * The pictures that a capture names, in its order. A hash tells which image one is; a path does where the ad shows one
 * image of that path at that time, for two received files may use one path for two pictures.
 */
export function picturesOf(
  { id, capturedAt }: Pick<CaptureRecord, 'id' | 'capturedAt'>,
  { images }: Capture,
  shown: readonly ShownImage[],
): CapturedPicture[] {
  return images.map(({ sha256, path, url }) => {
    const name = path ?? url ?? sha256 ?? '';
    const byHash = shown.find(({ image }) => sha256 !== undefined && image === `image:${sha256}`);
    const named = shown.filter(({ raw }) => raw === name);
    const [first, ...others] = named.filter(
      ({ firstSeen, lastSeen }) => firstSeen <= capturedAt && capturedAt <= lastSeen,
    );
    const found =
      byHash ??
      named.find(({ capture }) => capture === id) ??
      (others.length === 0 ? first : undefined);
    return found ? { name, image: found.image } : { name };
  });
}
