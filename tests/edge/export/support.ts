import type { Snapshot } from '../../../server/court/snapshot/index.ts';
import { type Exchange, exchangeOf } from '../../../server/edge/export/exchange.ts';
import { smallCase, temporaryFolder } from '../../court/bundle/support.ts';

const values: Readonly<Record<string, Snapshot['entities'][number]['properties']>> = {
  'email:anna@mail.example': { address: 'anna@mail.example', domain: 'mail.example' },
  'payment:iban:DE00': { scheme: 'iban', value: 'DE00', checksumValid: false },
  'payment:btc:1BoatSLRHtKNngkdXEeobR76b53LETtpyT': {
    scheme: 'btc',
    value: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  },
  'handle:telegram:anna': { service: 'telegram', name: 'anna' },
  'site:anna.example': { host: 'anna.example' },
  'site:pages.example/anna': { host: 'pages.example' },
  'plate:KZ/123ABC02': { number: '123ABC02', country: 'KZ' },
  'cluster:7': { size: 2 },
  'template:7': { sample: 'Rooms near the <park> & more\u0001' },
  'platform:lotus-board.example': { host: 'lotus-board.example' },
  'place:KZ/1526384': { name: 'Almaty', country: 'KZ', lat: 43.25, lon: 76.95 },
  'country:KZ': { code: 'KZ' },
};

/** A platform that an ad names as a website, too: both are one domain name. */
const twice = 'site:lotus-board.example';

/**
 * The small case with an entity of every kind, each linked to its first ad, one link judged wrong, one network, and the
 * place of one of its two ads.
 */
export async function smallExchange(): Promise<Exchange> {
  const { snapshot } = await smallCase(temporaryFolder());
  const [link] = snapshot.links;
  if (!link) throw new Error('it has links');
  const more = Object.entries({ ...values, [twice]: { host: 'lotus-board.example' } }).map(
    ([id, properties]): Snapshot['entities'][number] => ({
      ...{ id, properties, selected: false, hub: null },
      caption: id.slice(id.indexOf(':') + 1),
      kind: id.slice(0, id.indexOf(':')) as Snapshot['entities'][number]['kind'],
    }),
  );
  const network = { id: 'network:3/1', size: 5, ads: [link.from], score: 0.93, cutPoints: [] };
  const [capture] = snapshot.captures;
  return exchangeOf(
    {
      ...snapshot,
      entities: snapshot.entities
        .map((one) =>
          one.kind === 'phone'
            ? { ...one, properties: { ...one.properties, number: '+77000004417' } }
            : one.kind === 'image'
              ? { ...one, properties: { ...one.properties, sha256: one.id.slice(6) } }
              : one,
        )
        .concat(more),
      links: [
        ...snapshot.links,
        ...more.map(({ id }) => ({
          ...{ ...link, to: id, inferred: id.startsWith('cluster') },
          judgedWrong: id.startsWith('email'),
        })),
      ],
      resolution: {
        ...{ run: 3, startedAt: '2026-11-01T00:00:00.000Z', engine: '7', networks: [network] },
      } as unknown as Snapshot['resolution'],
    },
    [
      {
        ...{ ad: link.from, place: 'place:KZ/1526384', name: 'Almaty', lat: 43.25, lon: 76.95 },
        ...{ capture: capture?.id ?? null, confidence: 0.9, inferred: false },
      },
    ],
  );
}

/** What a reader of any format has to find. */
export const countsOf = ({ nodes, links, places }: Exchange) => ({
  nodes: nodes.length,
  links: links.length,
  places: places.length,
  nodeCaptures: nodes.reduce((sum, { captures }) => sum + captures.length, 0),
  linkCaptures: links.reduce((sum, { captures }) => sum + captures.length, 0),
  inferredLinks: links.filter(({ inferred }) => inferred).length,
});
