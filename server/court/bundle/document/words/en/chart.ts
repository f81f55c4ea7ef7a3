import { count, digits } from './common.ts';

/** "12 advertisements" or "3 networks" */
const units = (n: number, networks: boolean): string =>
  networks ? count(n, 'network', 'networks') : count(n, 'advertisement', 'advertisements');

/** What a chart and its legend say. */
export const chart = {
  aid: 'Illustrative aid, not evidence.',
  columns: (networks: boolean): string =>
    `Drawn in columns: ${networks ? 'networks and single advertisements' : 'advertisements'} on the left, what they hold on the right. Distance means nothing.`,
  canvas: 'Drawn as on the analyst’s canvas.',
  inLines: (n: number): string =>
    `${count(n, 'image stands', 'images stand')} in the lines between advertisements and the image clusters that they look like.`,
  unnamed: (n: number): string => `${count(n, 'name has', 'names have')} no room here.`,
  stacks: (n: number, stacks: number, networks: boolean): string =>
    `A stack is ${networks ? 'networks' : 'advertisements'} that hold the same things of this chart: ${units(n, networks)} in ${count(stacks, 'stack', 'stacks')}.`,
  left: {
    single: (n: number, networks: boolean): string =>
      `${count(n, 'thing', 'things')} that ${n === 1 ? 'is' : 'are'} held by one ${networks ? 'network' : 'advertisement'} only`,
    others: (n: number): string => count(n, 'further thing', 'further things'),
    apart: (n: number, networks: boolean): string =>
      `${units(n, networks)} that ${n === 1 ? 'holds' : 'hold'} nothing drawn here`,
    rare: (n: number, networks: boolean): string =>
      `${units(n, networks)} that ${n === 1 ? 'holds' : 'hold'} these things in other sets, in which few do`,
    all: (parts: readonly string[]): string => `Not drawn, and in the tables: ${parts.join('; ')}.`,
  },
  /** Of a page: the name of a network or an operation, and what is on it. */
  title: (name: string, networks: number, ads: number): string =>
    `${name}: ${networks > 0 ? `${count(networks, 'network', 'networks')}, ` : ''}${count(ads, 'advertisement', 'advertisements')} in scope`,
  without: (names: string, more: number): string =>
    `Of these no chart of their own is printed: ${names}${more > 0 ? ` and ${digits(more)} more` : ''}. They are on the first chart as far as it has room, and in the tables.`,
  network: (name: string, ads: number): string => `${name}, ${count(ads, 'ad', 'ads')}`,
  ads: (n: number, exhibits: string): string => `${digits(n)} ads, ${exhibits}`,
  stack: (letters: string, n: number, networks: boolean): string =>
    `Stack ${letters}, ${networks ? count(n, 'network', 'networks') : count(n, 'ad', 'ads')}`,
  andMore: (names: string, n: number): string => `${names} and ${digits(n)} more`,
  exhibits: (n: number, ranges: string): string => `${n === 1 ? 'exhibit' : 'exhibits'} ${ranges}`,
  exhibitsFrom: (n: number, first: string, last: string): string =>
    `${digits(n)} exhibits from ${first} to ${last}`,
};
