import { type Ground, groundOf } from '../../../server/resolve/engine/ground.ts';
import {
  type Holdings,
  type Resolution,
  type Seat,
  seats,
  type TieKind,
  tieKinds,
} from '../../../server/resolve/index.ts';

/** An ad as a test writes it: what it holds are ids such as `phone:1`, in the contact field unless said. */
export interface SmallAd {
  readonly id: string;
  readonly day?: number;
  readonly place?: number;
  readonly holds: readonly (
    | string
    | { readonly id: string; readonly seat?: Seat; readonly confidence?: number }
  )[];
}

const contentSeats: Readonly<Partial<Record<TieKind, Seat>>> = {
  picture: 'image',
  template: 'text',
};

/** Columns from ads that are written out. */
export function holdingsOf(ads: readonly SmallAd[]): Holdings {
  const numbers = new Map<string, number>();
  const rows = ads.flatMap(({ holds }, ad) =>
    holds.map((held) => {
      const { id, seat, confidence = 1 } = typeof held === 'string' ? { id: held } : held;
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      const identifier = numbers.get(id) ?? -1;
      return { ad, identifier, confidence, seat: seat ?? contentSeats[kindOf(id)] ?? 'field' };
    }),
  );
  return {
    ads: {
      ids: ads.map(({ id }) => id),
      day: Float64Array.from(ads, ({ day = 0 }) => day),
      place: Int32Array.from(ads, ({ place = -1 }) => place),
      country: new Int32Array(ads.length).fill(-1),
      platform: new Int32Array(ads.length).fill(-1),
    },
    identifiers: {
      ids: [...numbers.keys()],
      kind: Uint8Array.from(numbers.keys(), (id) => tieKinds.indexOf(kindOf(id))),
    },
    incidences: {
      ad: Int32Array.from(rows, ({ ad }) => ad),
      identifier: Int32Array.from(rows, ({ identifier }) => identifier),
      confidence: Float32Array.from(rows, ({ confidence }) => confidence),
      seat: Uint8Array.from(rows, ({ seat }) => seats.indexOf(seat)),
    },
  };
}

function kindOf(id: string): TieKind {
  const kind = tieKinds.find((one) => id.startsWith(`${one}:`));
  if (!kind) throw new RangeError(`${id} begins with no kind`);
  return kind;
}

/** The readings that a stage drops, as `ad holds identifier`. */
export function dropped(ads: readonly SmallAd[], drop: (ground: Ground) => Uint8Array): string[] {
  const holdings = holdingsOf(ads);
  const ground = groundOf(holdings);
  const gone = drop(ground);
  return ads.flatMap(({ id }, n) => {
    const ours = ground.ourAd[n] as number;
    const entries = Array.from({ length: gone.length }, (_, e) => e).filter(
      (e) => e >= (ground.start[ours] as number) && e < (ground.start[ours + 1] as number),
    );
    return entries
      .filter((e) => gone[e] === 1)
      .map((e) => {
        const theirs = ground.callersIdentifier[ground.identifier[e] as number] as number;
        return `${id} holds ${holdings.identifiers.ids[theirs]}`;
      });
  });
}

/** The networks as sorted lists of ad ids, sorted. */
export function partsOf({ networks }: Resolution, { ads }: Holdings): string[][] {
  return networks
    .map((network) => Array.from(network.ads, (ad) => ads.ids[ad] as string))
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}
