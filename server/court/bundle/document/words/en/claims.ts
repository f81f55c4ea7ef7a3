import { capital, type Part, phrase, strong } from '../phrase.ts';
import { ads, count, digits, listed, networks, share } from './common.ts';
import { names } from './names.ts';

/** What is claimed on the first pages. */
export const claims = {
  further: (n: number, part: string): string =>
    `${count(n, 'further claim', 'further claims')} of this kind: see ${part}.`,
  read: 'What was read',
  one: 'This bundle connects nothing: the selection names one thing, and no link that counts leads from it.',
  unconnected:
    'Nothing in this bundle connects what the selection names: no advertisement in scope holds two of these things by a link that counts.',
  here: (
    n: { captures: number; ads: number; platforms: number; countries: number },
    from: string,
    to: string,
  ): string => {
    const when = from === to ? `on ${from}` : `between ${from} and ${to}`;
    const where = [
      count(n.platforms, 'platform', 'platforms'),
      ...(n.countries > 0 ? [count(n.countries, 'country', 'countries')] : []),
    ];
    return `In scope are ${count(n.captures, 'capture', 'captures')} of ${ads(n.ads)} on ${listed(where)}, captured ${when}. Each capture is an exhibit.`;
  },
  operation: (no: string, ofNetworks: number, ofAds: number): string =>
    `${capital(names.operation(no))}: ${networks(ofNetworks)}, ${ads(ofAds)}`,
  network: (no: string, ofAds: number): string => `${capital(names.network(no))}: ${ads(ofAds)}`,
  whatNetwork: (no: string, run: string, inScope: number, size: number): Part[] => {
    const whole = inScope === size ? 'all its' : `${digits(inScope)} of its`;
    return phrase`${strong(capital(names.network(no)))} is worked out by run ${run} of resolution, not read: advertisements that seem to have one advertiser. In scope are ${whole} ${ads(size)}. That says nothing of who the advertiser is.`;
  },
  certain: 'Every merge that made it is an analyst’s word, or certain by the run.',
  sure: (score: number): string =>
    `The network is no surer than the least probable of the merges that made it: that one is right with a probability of ${share(score)}.`,
  /** What such a probability weighs, and what it is worth. */
  weighed:
    'Each probability weighs two propositions: that the advertisements of both sides have one owner; or that they have different owners, who share these things by chance or by trade. The makers of this program calibrated it on generated data; on real data it may be further off, and nobody has measured by how much.',
  shared: (named: readonly Part[], isRead: boolean, n: number): Part[] =>
    phrase`${named} ${isRead ? 'was read in' : 'stands in'} ${digits(n)} of these advertisements.`,
  judged: (
    author: string,
    day: string,
    what: 'rejected' | 'split' | 'apart',
    reason: string,
  ): string => {
    const said = {
      rejected: 'it is not one network',
      split: 'a part of it does not belong to the rest',
      apart: 'advertisements of it do not belong together',
    };
    return `${author} judged on ${day} that ${said[what]}: “${reason}”`;
  },
  elsewhere: (caption: string, n: number): Part[] =>
    phrase`${strong(caption)} stands in ${networks(n)}: others may hold it too.`,
  weakest: (caption: string, confidence: number): Part[] =>
    phrase`Its least sure observation is that of ${strong(caption)}, with a confidence of ${share(confidence)}.`,
};
