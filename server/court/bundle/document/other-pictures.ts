import type { SnapshotLink } from '../../snapshot/index.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { type Run, visible } from './visible.ts';
import type { Words } from './words/index.ts';

/** A picture that a record names and that did not come with it. */
interface OtherPicture {
  readonly name: readonly Run[];
  /** The exhibit with which its bytes came; empty where they are in none. */
  readonly exhibit: string;
  /** Said of one that is in no exhibit. */
  readonly absent: string;
}

/** More names than these are counted. */
const mostNamed = 20;

/**
 * Tells of the pictures that a record names beyond those of its own exhibit: with which exhibit each one came, or that
 * its bytes were never received. Of one that is not in scope the snapshot does not know it.
 */
export function otherPictures(
  exhibits: readonly Exhibit[],
  links: readonly SnapshotLink[],
  { collected }: Words,
): (exhibit: Exhibit) => { readonly named: readonly OtherPicture[]; readonly more: string } {
  const came = new Map<string, string>();
  for (const { number, capture, images } of exhibits)
    for (const { sha256, file } of images)
      if (file !== undefined) came.set(`${capture.id} image:${sha256}`, number);
  const shown = new Map<string, SnapshotLink>();
  for (const link of links) if (link.type === 'SHOWS') shown.set(`${link.from} ${link.raw}`, link);
  return ({ record, capture }) => {
    const others = (record?.images ?? []).flatMap(({ path, url, sha256 }) => {
      const names = [path, url, sha256].filter((name) => name !== undefined);
      const link = names.map((name) => shown.get(`${capture.ad} ${name}`)).find(Boolean);
      if (link?.capture === capture.id) return [];
      const exhibit = link ? (came.get(`${link.capture} ${link.to}`) ?? '') : '';
      const absent = link ? collected.neverReceived : collected.notHere;
      return { name: visible((names[0] ?? '').slice(0, 160)), exhibit, absent };
    });
    const more = others.length - mostNamed;
    return {
      named: others.slice(0, mostNamed),
      more: more > 0 ? collected.morePictures(more) : '',
    };
  };
}
