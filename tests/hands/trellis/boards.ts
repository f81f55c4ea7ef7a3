import type { Land } from '../wayfare/lands.ts';

export interface Board {
  readonly host: string;
  /** What its form has places for; a wall or channel has only words. */
  readonly field: 'all' | 'phone' | 'none';
  /** Share of the pictures that it stores anew, so that their bytes become its own. */
  readonly recodes: number;
  readonly lands: readonly Land[];
  /** Whether its support stands under each text. */
  readonly support: boolean;
}

export const boards: readonly Board[] = `
steppe-market phone 0.9 KZ support
alma-list all 0.3 KZ,KG
nomad-wall none 0.2 KZ,RU
ala-too-ads phone 0.5 KG support
registan-bazaar phone 0.8 UZ,TJ support
anhor-channel none 0.1 UZ,TJ,TM
pamir-notes all 0.4 TJ
garagum-board phone 0.6 TM
volga-offers all 0.7 RU support
bosphorus-pages all 0.5 TR support
marina-classified phone 0.5 AE support
hangang-talk none 0.3 KR
siam-corner all 0.4 TH
silk-line none 0.2 KZ,KG,TJ,TM,UZ,AE,TR,KR,TH
caravan-world all 0.6 KZ,KG,TJ,TM,UZ,AE,TR,RU,KR,TH support`
  .trim()
  .split('\n')
  .map((row) => {
    const [name, field, recodes, lands = '', support] = row.split(' ');
    return {
      host: `${name}.example`,
      field: field as Board['field'],
      recodes: Number(recodes),
      lands: lands.split(',') as Land[],
      support: support !== undefined,
    };
  });
