import { type Part, phrase, strong } from '../phrase.ts';
import { ads, count, digits, listed, networks } from './common.ts';
import { names } from './names.ts';

/** Networks in scope, and what the run did not put together. */
export const scope = {
  oneNetwork: 'By the active run all advertisements in scope are in one network.',
  /** @param by operations that associate some of these; `whole` where one has them all */
  notMerged: (
    ofNetworks: number,
    single: number,
    by: { readonly operations: readonly string[]; readonly whole: boolean },
    part: string,
  ): string => {
    const where = [
      ...(ofNetworks > 0 ? [`in ${networks(ofNetworks)}`] : []),
      ...(single > 0 ? [`${digits(single)} in none`] : []),
    ];
    const ops = listed(by.operations.map(names.operation));
    const open =
      'That they are in one document says nothing of whether all of them belong together.';
    const together = by.whole
      ? `It associates all of these in ${ops}: that rests on associations, not on merges.`
      : ops === ''
        ? open
        : `It associates some of these in ${ops}. ${open}`;
    return `The active run did not put the advertisements in scope into one network: they are ${listed(where)}. ${together} The networks are named in ${part}.`;
  },
  /** @param probability of the least probable merge; null where people made them all */
  heldBy: (
    no: string,
    probability: string | null,
    cutPoints: readonly { caption: string; sizes: readonly number[]; more: number }[],
  ): Part[] => {
    const sure =
      probability === null
        ? ' is merged by what persons judged, and by nothing that was measured.'
        : ` is no surer than the least probable of the merges that made it, which was said to be right with a probability of ${probability}.`;
    const apart = cutPoints.map(({ caption, sizes, more }) => {
      const smaller = more > 0 ? `, and ${count(more, 'smaller part', 'smaller parts')}` : '';
      return ` Without ${caption} it would fall into parts of ${listed(sizes.map(digits))} advertisements${smaller}.`;
    });
    const none = ' Nothing in scope is such that it would fall apart without that alone.';
    return phrase`By the active run ${strong(names.network(no))}${sure}${apart.join('') || none}`;
  },
  allNamed: 'No advertisement is in scope that the selection does not name.',
  notNamed: (n: number, withNamed: string): string => {
    const isOne = n === 1;
    return `${ads(n)} in scope ${isOne ? 'is' : 'are'} not named by the selection: ${isOne ? 'it holds' : 'each holds'} two or more of the identifiers that it names.${withNamed} Who copies words and contacts from others looks alike.`;
  },
  /** @param apart how many of `n` are in no network with one that is named */
  withNamed: (apart: number, n: number): string =>
    apart === 0
      ? ' The active run has each in a network with one that is named.'
      : ` The active run has ${digits(apart)} of the ${digits(n)} in no network with one that is named.`,
  networks: (
    run: { run: number; engine: string; day: string },
    n: { inNetworks: number; ads: number; networks: number },
    described: readonly { no: string; inScope: number; size: number }[],
  ): string => {
    const shown = described.map(
      ({ no, inScope, size }) => `${names.network(no)} (${inScope} of its ${size})`,
    );
    const more = n.networks - described.length;
    const which =
      n.networks === 0 ? '' : `: ${listed([...shown, ...(more > 0 ? [`${more} more`] : [])])}`;
    return `By run ${run.run} of resolution (engine ${run.engine}, ${run.day}), which was active, ${n.inNetworks} of the ${ads(n.ads)} in scope ${n.inNetworks === 1 ? 'is' : 'are'} in ${networks(n.networks)}${which}. A network is worked out, not read.`;
  },
};

/** Contacts that stand in several networks. */
export const across = {
  none: 'By the active run no contact in scope stands in more than one network, hubs left out.',
  found: (
    caption: string,
    at: {
      ads: number;
      most: readonly { no: string; ads: number }[];
      more: number;
      alone: number;
    },
    why: string,
  ): Part[] => {
    const named = [
      ...at.most.map(({ no, ads: n }) => `${names.network(no)} (${digits(n)})`),
      ...(at.more > 0 ? [count(at.more, 'other network', 'other networks')] : []),
      ...(at.alone > 0 ? [`in no network (${digits(at.alone)})`] : []),
    ];
    return phrase`${strong(caption)} stands in more than one network by the active run: its ${ads(at.ads)} are in ${listed(named)}.${why}`;
  },
  /** @param copiedIn of how many of its networks; null: of all */
  copied: (copiedIn: number | null): string =>
    ` In ${copiedIn === null ? 'all' : digits(copiedIn)} of these networks it stands only in advertisements into which it may have been copied with others’ words, and it counts for nothing there.`,
  reassigned: ' The number may have passed from one owner to another in between.',
  open: ' Nothing else merges these networks strongly enough: several owners may share it, or one owner may be behind them.',
};
