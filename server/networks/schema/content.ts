import type { NetworkContent, NetworkRow } from '../index.ts';

const nothing: NetworkContent = {
  identifiers: [],
  joins: [],
  bridges: [],
  misses: [],
  cuts: [],
  splits: [],
};

interface Contents {
  readonly networkContent: { load(network: NetworkRow): Promise<NetworkContent | undefined> };
}

/** What a network rests on; nothing where its run is kept no more. */
export const contentOf = async (
  { networkContent }: Contents,
  network: NetworkRow,
): Promise<NetworkContent> => (await networkContent.load(network)) ?? nothing;
