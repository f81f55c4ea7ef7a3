import { ads, count, digits } from './common.ts';

/** What was searched, what was left out, and why. */
export const completeness = {
  whole: (caption: string, n: number): string =>
    `${caption}: ${n === 1 ? `the ${ads(n)} that the graph holds is` : `all ${ads(n)} that the graph holds are`} in scope.`,
  some: (
    caption: string,
    inScope: number,
    n: number,
    why: 'hub' | 'content' | 'second' | 'second-but-content' | 'limit',
  ): string => {
    const whys = {
      hub: 'a hub brings none of its own',
      content: 'beside advertisements that are named templates and pictures bring no others',
      second: 'the others hold no second identifier of this selection',
      'second-but-content':
        'the others hold no second identifier of this selection but templates and pictures',
      limit: 'see the limit below',
    };
    return `${caption}: ${digits(inScope)} of ${ads(n)} ${inScope === 1 ? 'is' : 'are'} in scope; ${whys[why]}.`;
  },
  others: (counted: string, _: number): string =>
    `The advertisements in scope also hold ${counted} that the selection does not name.`,
  hubs: (n: number, part: string): string =>
    `The advertisements in scope also hold ${count(n, 'hub', 'hubs')} that the selection does not name; ${part} says of each why it links nobody.`,
  limit: (n: number): string =>
    `Only the first ${n} advertisements, by time of capture, were taken; there are more.`,
  notFound: (id: string): string => `${id} was asked for and is not in the graph.`,
  searched:
    'Only what was captured and imported was searched. What a platform showed at other times, or to others, is not known.',
  images: (held: number, never: number): string => {
    const missing =
      never === 0 ? '' : ` ${count(never, 'image was', 'images were')} never received.`;
    return held === 0
      ? `The package holds none of the images that the advertisements show.${missing}`
      : `${count(held, 'image is', 'images are')} in the exhibit folders of the package and printed blurred here: those that are in scope.${missing}`;
  },
};
