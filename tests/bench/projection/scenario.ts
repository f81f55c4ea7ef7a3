import { randomFrom } from '../../../server/communities/index.ts';
import { typeBits } from '../../../server/projection/arrays.ts';

/** What leads from one ad: to which node, by which type, how surely. */
export interface AdLinks {
  readonly ad: number;
  readonly links: readonly {
    readonly target: number;
    readonly type: Linking;
    readonly weight: number;
  }[];
}

export type Linking = 'LISTS' | 'USES_TEMPLATE' | 'POSTED_ON' | 'LOCATED_IN';

/** Numbers of the nodes of each sort: identifiers and templates come first, then context, then ads. */
export interface Scenario {
  readonly phones: number;
  readonly templates: number;
  readonly context: number;
  readonly ads: number;
  readonly hubs: readonly number[];
  each(take: (ad: AdLinks) => void): void;
}

export const bitOf = (type: Linking): number => typeBits[type];

const adsOfSeller = 8;
const platforms = 12;
const places = 300;

/**
 * Ads of many sellers, five relationships each: two of the seller's two numbers, one of its two templates, a
 * platform and a place. One link in seven is of another seller, so most hang together; one in fifty leads to
 * one of a few hundred hubs.
 */
export function scenarioOf(relationships: number): Scenario {
  const ads = Math.round(relationships / 5);
  const sellers = Math.ceil(ads / adsOfSeller);
  const phones = sellers * 2;
  const templates = sellers * 2;
  const context = platforms + places;
  const firstAd = phones + templates + context;
  const hubCount = Math.max(3, Math.round(ads / 10_000));
  return {
    ...{ phones, templates, context, ads },
    hubs: Array.from({ length: hubCount }, (_, n) => n),
    each(take) {
      const random = randomFrom(7);
      const below = (n: number) => Math.floor(random() * n);
      for (let n = 0; n < ads; n += 1) {
        const seller = Math.floor(n / adsOfSeller);
        const owner = () => (random() < 1 / 7 ? below(sellers) : seller);
        const phone = () => (random() < 1 / 50 ? below(hubCount) : owner() * 2 + below(2));
        const first = phone();
        const second = phone();
        const listed = first === second ? [first] : [first, second];
        const weight = () => 128 + below(128);
        take({
          ad: firstAd + n,
          links: [
            ...listed.map((target) => ({ target, type: 'LISTS' as const, weight: weight() })),
            { target: phones + owner() * 2 + below(2), type: 'USES_TEMPLATE', weight: weight() },
            { target: phones + templates + below(platforms), type: 'POSTED_ON', weight: 255 },
            {
              target: phones + templates + platforms + below(places),
              type: 'LOCATED_IN',
              weight: 255,
            },
          ],
        });
      }
    },
  };
}
