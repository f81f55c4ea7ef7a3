import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Metadata } from 'sharp';
import type { CustodyEvent, Evidence, StoredFile } from '../../core/evidence/index.ts';
import { imageEntity } from '../../core/model/index.ts';
import type { CapturedImage, FieldProblem, Payload, RawRecord } from '../capture/index.ts';
import type { Match } from '../listed/index.ts';
import { maxImageBytes, maxPixels, printOf } from './pixels.ts';
import type { SettledImage } from './prepare.ts';
import { pictureErasedBefore, type Refused } from './refused.ts';

/** Images of one capture that are held in memory at the same time. */
const atOnce = 4;

/** What a record says of an image, wherever in its list it stands. */
type Named = Omit<CapturedImage, 'at'>;
interface Settled {
  /** Absent where there is none; beside a problem where it is kept for all that. */
  readonly image?: SettledImage;
  readonly problem?: Omit<FieldProblem, 'field'>;
}

/** A picture that was stored, and the path by which a record named it, where one did. */
export interface ReceivedPicture extends StoredFile {
  readonly path?: string;
}

/** Finds the bytes of pictures that came within a file, or says why they are not there. */
export interface PictureSource {
  /** @returns undefined where the picture is not among what came */
  read(image: Named): Promise<Buffer | Omit<FieldProblem, 'field'> | undefined>;
}

/** Settles the images that captures name: finds the bytes, checks them, keeps them as evidence. */
export class ImageSettler {
  readonly #evidence: Evidence;
  readonly #folder: string | undefined;
  readonly #source: PictureSource | undefined;
  readonly #settled = new LRUCache<string, Promise<Settled>>({ max: 20_000 });
  readonly #told = new Set<string>();
  readonly #refused: Refused | undefined;
  /** Pictures that are on a list, by their SHA-256. */
  readonly listed = new Map<string, Match>();
  #mends: Promise<boolean> | undefined;
  #received: ReceivedPicture[] = [];

  /**
   * @param from the folder of the received file, or what it came in; undefined when the file came alone
   * @param refused pictures that are not taken in, or not looked at
   */
  constructor(evidence: Evidence, from: string | PictureSource | undefined, refused?: Refused) {
    this.#evidence = evidence;
    this.#refused = refused;
    this.#folder = typeof from === 'string' ? from : undefined;
    this.#source = typeof from === 'string' ? undefined : from;
  }

  /** The pictures that were stored since they were asked for last, each once by each name: the custody log tells of them. */
  takeReceived(): readonly ReceivedPicture[] {
    const received = this.#received;
    this.#received = [];
    return received;
  }

  /** Keeps a record's page as evidence of its own. */
  async keep(
    payload: (() => Promise<Payload>) | undefined,
  ): Promise<{ payload?: string; payloadType?: string }> {
    if (!payload) return {};
    const { bytes, type } = await payload();
    const { sha256 } = await this.#evidence.putBytes(bytes);
    return { payload: sha256, payloadType: type };
  }

  /**
   * What came with a capture that is held is held, too. It is kept once more only where the last check named stored files
   * as damaged or missing: what is intact then takes their place.
   */
  async keepAgain(
    images: readonly CapturedImage[],
    payload: (() => Promise<Payload>) | undefined,
    picture?: RawRecord['picture'],
  ): Promise<void> {
    if (images.length === 0 && !payload) return;
    this.#mends ??= this.#evidence.wasFoundWrong();
    if (!(await this.#mends)) return;
    await this.settle(images, picture);
    await this.keep(payload);
  }

  /**
   * @param picture gives the pictures that came with the record itself
   * @returns the images that could be settled, and why the others could not
   */
  async settle(
    images: readonly CapturedImage[],
    picture?: RawRecord['picture'],
  ): Promise<{ images: SettledImage[]; problems: FieldProblem[] }> {
    const all: Settled[] = [];
    for (let i = 0; i < images.length; i += atOnce)
      all.push(
        ...(await Promise.all(
          images.slice(i, i + atOnce).map((image) => this.#one(image, picture)),
        )),
      );
    return {
      images: all.flatMap(({ image }) => image ?? []),
      problems: all.flatMap(({ problem }, i) =>
        problem ? [{ field: `images[${images[i]?.at ?? i}]`, ...problem }] : [],
      ),
    };
  }

  #one({ at: _, ...image }: CapturedImage, picture: RawRecord['picture']): Promise<Settled> {
    const named = image.path ?? image.url ?? '';
    const bytes = picture?.(named);
    // Another record may mean another picture by the same name.
    if (bytes) return this.#store(named, bytes, image);
    const key = JSON.stringify(image);
    const held = this.#settled.get(key);
    if (held) return held;
    const settling = this.#settleOne(image);
    this.#settled.set(key, settling);
    return settling;
  }

  async #settleOne(image: Named): Promise<Settled> {
    const found = await this.#source?.read(image);
    if (Buffer.isBuffer(found)) return this.#store(image.path ?? image.url ?? '', found, image);
    if (found) return { problem: found };
    return image.path === undefined ? this.#byHash(image) : this.#byPath(image.path, image);
  }

  async #byPath(path: string, image: Named): Promise<Settled> {
    if (!this.#folder) {
      if (image.sha256) return this.#byHash(image);
      return problem(
        `the bytes of ${path} were not received with the file`,
        'Import from a folder that holds the images beside the file.',
      );
    }
    const folder = await realpath(this.#folder);
    const file = await realpath(resolve(folder, path)).catch(() => undefined);
    if (!file)
      return problem(`${path} is not there`, 'Put the image beside the file, or correct the path.');
    const inside = relative(folder, file);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return problem(
        `${path} leads out of the folder of its file`,
        'Put the image inside the folder; links that lead out are not followed.',
      );
    }
    const found = await stat(file);
    if (!found.isFile())
      return problem(`${path} is a folder or a device, and no file`, 'Correct the path.');
    if (found.size > maxImageBytes) {
      return problem(
        `${path} is larger than ${maxImageBytes.toLocaleString('en')} bytes`,
        'Send a smaller rendition.',
      );
    }
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return problem(`${path} may not be read`, 'Check the rights of the file.');
    return this.#store(path, bytes, image);
  }

  /** A picture of which the hash alone came. */
  #byHash(image: Named): Settled {
    return image.sha256 && this.#refused?.erased.has(`image:${image.sha256}`)
      ? { problem: pictureErasedBefore }
      : byHash(image);
  }

  async #store(path: string, bytes: Buffer, image: Named): Promise<Settled> {
    const { erased, listed } = this.#refused ?? {};
    if (erased && !erased.isEmpty && erased.has(`image:${sha256Of(bytes)}`))
      return { problem: pictureErasedBefore };
    // Before anything decodes it.
    const match = listed?.byBytes(bytes);
    if (match) return this.#closed(path, bytes, image, match);
    const measured = await measure(bytes).catch(() => undefined);
    const { width, height } = measured?.autoOrient ?? {};
    if (!measured || !width || !height) {
      return problem(
        `${path} is not an image that can be read`,
        'Check the file: it may be cut off, or be a page saved under an image name.',
      );
    }
    const { sha256 } = await this.#keep(bytes, image);
    if (image.sha256 && image.sha256 !== sha256) {
      return problem(
        `${path} does not match the sha256 that its record gives`,
        'Ask the source to send the image again; the bytes that came are kept as evidence.',
      );
    }
    const printed = await printOf(bytes);
    const alike = printed.print && listed?.byPrint(printed.print.pdq);
    if (alike) this.listed.set(sha256, alike);
    return {
      image: {
        raw: path,
        entity: imageEntity(sha256, {
          // As it is shown, which is how boxes on it are counted.
          width,
          height,
          mime: measured.format === 'svg' ? 'image/svg+xml' : `image/${measured.format}`,
          received: true,
          ...(printed.print ? { pdq: printed.print.pdq, pdqQuality: printed.print.quality } : {}),
        }),
        ...(printed.print ? { print: printed.print } : {}),
      },
      ...(printed.failure
        ? problem(
            `${path} cannot be decoded whole (${printed.failure}), so that nothing is compared with it`,
            'Ask the source to send the image again; what came is kept as evidence.',
          )
        : {}),
    };
  }

  async #keep(bytes: Buffer, { path }: Named): Promise<StoredFile> {
    const stored = await this.#evidence.putBytes(bytes);
    const key = `${stored.sha256} ${path ?? ''}`;
    if (!this.#told.has(key))
      this.#received.push({ ...stored, ...(path === undefined ? {} : { path }) });
    this.#told.add(key);
    return stored;
  }

  /** A picture on a list is held as bytes: nothing reads how large it is, or what is on it. */
  async #closed(path: string, bytes: Buffer, image: Named, match: Match): Promise<Settled> {
    const { sha256 } = await this.#keep(bytes, image);
    this.listed.set(sha256, match);
    return {
      image: { raw: path, entity: imageEntity(sha256, { received: true }) },
      ...problem(
        `${path} is on the list ${match.list} of known abuse pictures: it is held as bytes, and nobody and nothing looks at it`,
        'Do not look at it or copy it. Report it as the law where you work asks; see docs/guide/erasure.md.',
      ),
    };
  }
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function measure(bytes: Buffer): Promise<Metadata> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: maxPixels }).metadata();
}

function byHash({ sha256, url }: Named): Settled {
  if (!sha256)
    return problem(
      'names a url but no bytes and no sha256',
      'Nothing is fetched from the network: send the image with the file, or its sha256.',
    );
  return {
    image: {
      raw: sha256,
      entity: imageEntity(sha256, { received: false, ...(url ? { url } : {}) }),
    },
  };
}

function problem(reason: string, remedy: string): Settled {
  return { problem: { reason, remedy } };
}

/** A line of custody a picture and name, at its receipt. */
export const picturesReceived = (
  pictures: readonly ReceivedPicture[],
  from: string,
): readonly CustodyEvent[] =>
  pictures.map(({ sha256, bytes, path }) => ({
    ...{ event: 'picture-received', image: sha256, bytes, from },
    ...(path === undefined ? {} : { path }),
  }));
