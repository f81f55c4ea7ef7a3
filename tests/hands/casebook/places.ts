import type { Rng } from '../../../seed-data/rng.ts';
import type { Board } from '../trellis/boards.ts';
import { type City, citiesOf, type Land } from '../wayfare/lands.ts';
import type { Tongue } from './words/index.ts';

/** Where operators are at home, as often as they are, and the languages they write in, the commonest first. */
export const homes = (
  [
    ['KZ', 26, ['ru', 'kk', 'en']],
    ['UZ', 19, ['uz', 'ru', 'en']],
    ['KG', 12, ['ru', 'kk']],
    ['TR', 14, ['tr', 'ru', 'en']],
    ['AE', 12, ['en', 'ru']],
    ['KR', 8, ['ru', 'en', 'uz']],
    ['TH', 9, ['en', 'ru']],
  ] as const
).flatMap(([land, weight, tongues]) =>
  Array<{ land: Land; tongues: readonly Tongue[] }>(weight).fill({ land, tongues }),
);

/** Half of all are in the first city of a land. */
export function cityOf(rng: Rng, land: Land): City {
  const cities = citiesOf[land];
  return rng.chance(0.5) ? (cities[0] as City) : rng.pick(cities);
}

export const boards: readonly Board[] = `
dala-ads phone 0.8 KZ,KG
tengri-list all 0.4 KZ
ile-chat none 0.1 KZ,KG
jetisu-jobs all 0.6 KZ,KG,UZ
chorsu-board phone 0.7 UZ
zarafshan-chat none 0.2 UZ
galata-pages all 0.5 TR
taksim-corner phone 0.8 TR
creek-notes all 0.4 AE
souk-board none 0.2 AE
hanok-russian none 0.2 KR
klong-list all 0.5 TH
andaman-chat none 0.1 TH
vahta-jobs all 0.7 KZ,KG,UZ,TR,AE,KR,TH jobs
far-contracts phone 0.5 KZ,KG,UZ,TR,AE,KR,TH jobs
night-map phone 0.6 KZ,KG,UZ,TR,AE,KR,TH`
  .trim()
  .split('\n')
  .map((row) => {
    const [name, field, recodes, lands = '', jobs] = row.split(' ');
    return {
      host: `${name}.example`,
      field: field as Board['field'],
      recodes: Number(recodes),
      lands: lands.split(',') as Land[],
      support: jobs !== undefined,
    };
  });

/** Boards for offers of work take nothing else. */
export const boardsFor = (land: Land, work: boolean): Board[] =>
  boards.filter((board) => board.lands.includes(land) && (work || !board.support));
