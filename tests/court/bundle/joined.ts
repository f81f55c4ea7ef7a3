import {
  differencesFound,
  type RunInput,
  type Snapshot,
} from '../../../server/court/snapshot/index.ts';
import { engineVersion, resolveInput } from '../../../server/link/networks/index.ts';

type Resolution = NonNullable<Snapshot['resolution']>;

/** What is not in scope, and links two ads. */
const email = 'not-in-scope:email/1';
const phone = 'phone:+77000004417';

/** Three ads of which the first and the last show an email; a phone of strangers stands in the first two. */
export const smallInput = (ads: readonly [string, string, string]): RunInput => {
  const holds = [[email, phone], [phone], [email]];
  const identifiers = [email, phone];
  return {
    statistics: {
      lifetimes: { span: [20_500, 20_600], nats: Array.from({ length: 10 }, () => 0) },
      theft: [{ here: 0.3, unknown: 0.3 }],
      shifts: [{ contact: 0, rival: 0, mute: 0 }],
    },
    asSeen: true,
    identifiers: [
      { id: email, kind: 'email', outside: 0, hub: false, believed: [] },
      { id: phone, kind: 'phone', outside: 38, hub: true, believed: [] },
    ],
    ads: ads.map((id, i) => ({
      ...{ id, day: 20_513 + i, place: null, country: 'KZ', platform: 'lotus-board.example' },
      holds: (holds[i] ?? []).map((one) => ({
        ...{ identifier: identifiers.indexOf(one), confidence: 0.99, read: 'text' as const },
      })),
      pages: [],
    })),
    ...{ boards: [], reassigned: [], copied: [], judgements: [] },
  };
};

/** A run by this engine, with what it makes of the small input: the first and the last ad are one network of nine. */
export function joined(resolution: Resolution, ads: readonly [string, string, string]): Resolution {
  const input = smallInput(ads);
  const [network, ...others] = resolution.networks;
  if (!network) throw new Error('the run has a network');
  const found = resolveInput(input);
  const told: Resolution = {
    ...resolution,
    engine: engineVersion,
    networks: [{ ...network, ads: [ads[0], ads[2]] }, ...others],
    merges: found.merges.map(({ a, b, rule, probability }) => ({
      ...{ network: network.id, a, b, rule, probability, sizes: [1, 1], round: 1, here: null },
      ...{ evidence: [], evidenceOutside: 1, features: [], judgements: [] },
    })),
    mergesOutside: 7,
    input,
  };
  return { ...told, differences: differencesFound(told) };
}
