/** Boards that exist only here (`.example` is reserved by RFC 2606). */
import type { CountryCode } from './places.ts';

export interface Platform {
  host: string;
  /** Where the board takes ads from; the first is where it is run. */
  countries: CountryCode[];
  path: string;
  /** How its ad numbers look: hexadecimal, or digits behind a prefix, if there is one. */
  hex?: true;
  prefix?: string;
  /** The board's own address, printed under the ads of some boards. */
  support?: string;
}

export const platforms: Platform[] = [
  {
    host: 'lotus-board.example',
    countries: ['KZ', 'KG', 'RU', 'TR'],
    path: '/a/',
    support: 'support@lotus-board.example',
  },
  { host: 'kivara-list.example', countries: ['UZ', 'TJ', 'KZ', 'TM'], path: '/item/' },
  { host: 'zelvo.example', countries: ['RU', 'KZ', 'KG', 'UZ', 'TJ'], path: '/ad/', prefix: 'z' },
  {
    host: 'jobvara.example',
    countries: ['UZ', 'KG', 'TJ', 'TM', 'TR', 'RU'],
    path: '/jobs/',
    prefix: 'JV-',
    support: 'jobvara.help@example.org',
  },
  { host: 'pera-ilan.example', countries: ['TR', 'TM', 'UZ'], path: '/ilan/' },
  { host: 'dune-market.example', countries: ['AE', 'TH', 'KZ', 'RU'], path: '/l/', hex: true },
  { host: 'hanok-post.example', countries: ['KR', 'UZ', 'KZ', 'RU'], path: '/post/', prefix: 'h' },
  { host: 'tsubaki-ad.example', countries: ['JP', 'TH'], path: '/k/' },
  { host: 'lanna-post.example', countries: ['TH', 'KR', 'JP', 'AE'], path: '/p/' },
  { host: 'steppe-pages.example', countries: ['KZ', 'KG', 'RU'], path: '/page/', hex: true },
  {
    host: 'evening-list.example',
    countries: ['TR', 'AE', 'RU', 'TH', 'KR', 'JP'],
    path: '/view/',
    prefix: 'e',
    support: 'evening.list@example.net',
  },
  { host: 'pamir-work.example', countries: ['TJ', 'KG', 'UZ', 'RU', 'AE'], path: '/w/' },
];

/** Ad number of the ad at `index`: scattered over the range, never twice on a board. */
export function adIdOf(platform: Platform, index: number, seed: number): string {
  const scattered = (index * 7_368_787 + (Math.abs(seed) % 9973) * 1009) % 90_000_000;
  const number = 10_000_000 + scattered;
  if (platform.hex) return number.toString(16).padStart(8, '0');
  return `${platform.prefix ?? ''}${number}`;
}

/** Boards that take ads from `country`; all boards where none does. */
export function platformsIn(country: CountryCode): Platform[] {
  const open = platforms.filter((platform) => platform.countries.includes(country));
  return open.length > 0 ? open : platforms;
}
