import { type Part, phrase } from '../phrase.ts';
import { ads, count, listed } from './common.ts';

/** What was read, entity by entity and pair by pair. */
export const summary = {
  furtherPairs: (read: number, alike: number, part: string): string => {
    const described = [
      ...(read > 0 ? [`${count(read, 'further pair', 'further pairs')} of identifiers`] : []),
      ...(alike > 0
        ? [
            `${count(alike, 'further pair', 'further pairs')} with a template, an image or a picture`,
          ]
        : []),
    ];
    const verb = read + alike === 1 ? 'stands' : 'stand';
    return `${listed(described)} ${verb} together; ${part} has every link.`;
  },
  /**
   * @param how whether it was read, found alike, or is where an ad was
   * @param images by way of how many it is held; 0 where it is held itself
   */
  alone: (
    named: readonly Part[],
    how: 'read' | 'stands' | 'named',
    n: number,
    images: number,
    when: string,
    hub: string,
  ): Part[] => {
    if (n === 0) return phrase`${named} is in none of the advertisements in scope.${hub}`;
    const verb = { read: 'was read in', stands: 'stands in', named: 'is named by' }[how];
    const by =
      images === 0
        ? ''
        : `, by way of ${count(images, 'image that looks', 'images that look')} like it`;
    return phrase`${named} ${verb} ${ads(n)} in scope${by}${when}.${hub}`;
  },
  pagedHub: (part: string): string =>
    ` It is a hub: the host links nobody, the same page of it may; see ${part}.`,
  paged: (part: string): string => ` The host links nobody, the same page of it may; see ${part}.`,
  hub: (operations: string, part: string): string =>
    ` It is a hub and links nobody${operations}; see ${part}.`,
  together: (
    a: readonly Part[],
    b: readonly Part[],
    areRead: boolean,
    n: { ads: number; platforms: number },
    when: string,
  ): Part[] =>
    phrase`${a} and ${b} ${areRead ? 'were read' : 'stand'} together in ${ads(n.ads)} on ${count(n.platforms, 'platform', 'platforms')}${when}.`,
  /** First reading to last. */
  span: (from: string, to: string): string =>
    from === to ? `, captured on ${from}` : `, captured between ${from} and ${to}`,
};
