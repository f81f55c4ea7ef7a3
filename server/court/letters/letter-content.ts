import type { Snapshot, SnapshotCapture } from '../snapshot/index.ts';
import { LetterError } from './letter-errors.ts';
import type { LetterCapture } from './template.ts';

/**
 * The captures of a platform in a snapshot, ad by ad and in order of time. Of each only where and when it was seen, and
 * its hash: a letter is sent to others.
 * @throws LetterError `nothing` where no ad in scope is on this platform
 */
export function capturesOn(
  { captures }: Pick<Snapshot, 'captures'>,
  platform: string,
): LetterCapture[] {
  const on = captures.filter((capture) => capture.platform === platform);
  if (on.length === 0) {
    const others = [...new Set(captures.map((capture) => capture.platform))].sort();
    throw new LetterError(
      'nothing',
      `No ad in scope is on ${platform}`,
      others.length === 0
        ? 'Select something that ads hold.'
        : `Name one of these platforms: ${others.join(', ')}.`,
    );
  }
  const order = (a: SnapshotCapture, b: SnapshotCapture) =>
    compare(a.ad, b.ad) || compare(a.capturedAt, b.capturedAt);
  return [...on].sort(order).map(({ ad, url, capturedAt, sha256 }, i) => ({
    number: String(i + 1),
    address: visible(url === '' ? adName(ad) : url),
    ad: visible(adName(ad)),
    capturedAt: `${capturedAt.slice(0, 10)} ${capturedAt.slice(11, 19)} UTC`,
    sha256,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const adName = (ad: string): string => ad.replace(/^ad:/, '');

/** An address may come from anybody: what cannot be seen, and what turns the line around, is written as its code. */
const visible = (address: string): string =>
  address.replace(/[\p{C}\p{Z}]/gu, (sign) => {
    try {
      return encodeURIComponent(sign);
    } catch {
      return '%EF%BF%BD';
    }
  });
