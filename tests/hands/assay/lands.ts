import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Tongue } from './words/index.ts';

type Country = NonNullable<CaptureRecord['country']>;

export interface Place {
  readonly country: Country;
  readonly city: string;
  /** In Cyrillic letters, and as its own land writes it. */
  readonly cyrillic: string;
  readonly local: string;
  readonly at: readonly [number, number];
}

export interface Board {
  readonly host: string;
  /** Share of its ads that a collector gets with fields of their own for contacts. */
  readonly fields: number;
}

export interface Land {
  /** How much of the market it is. */
  readonly weight: number;
  /** How its numbers are dialled; `blocks` are given to nobody, four digits follow them. */
  readonly plan: {
    readonly code: string;
    readonly trunk: string;
    readonly blocks: readonly string[];
    readonly groups: readonly number[];
  };
  readonly money: { readonly sign: string; readonly hour: number };
  readonly tongues: readonly Tongue[];
  /** Services by which people pay, and on which they chat. */
  readonly pays: readonly string[];
  readonly chats: readonly string[];
  readonly places: readonly Place[];
  readonly boards: readonly Board[];
}

function landFrom(rows: string): Land {
  const [facts = '', cities = '', boards = ''] = rows.trim().split('\n');
  const [country, weight, plan = '', money = '', tongues = '', pays = '', chats = ''] =
    facts.split(' | ');
  const [code = '', trunk = '', blocks = '', groups = ''] = plan.split(';');
  const [sign = '', hour] = money.split(' ');
  const placeFrom = (row: string): Place => {
    const [city = '', cyrillic = '', local = '', lat, lon] = row.split(',');
    return { country: country as Country, city, cyrillic, local, at: [Number(lat), Number(lon)] };
  };
  const boardFrom = (row: string): Board => {
    const [host = '', fields] = row.split(':');
    return { host, fields: Number(fields) };
  };
  return {
    weight: Number(weight),
    plan: { code, trunk, blocks: blocks.split(','), groups: [...groups].map(Number) },
    money: { sign, hour: Number(hour) },
    tongues: tongues.split(' ') as Tongue[],
    pays: pays.split(' '),
    chats: chats.split(' '),
    places: cities.split(' | ').map(placeFrom),
    boards: boards.split(' ').map(boardFrom),
  };
}

export const kazakhstan = landFrom(`
KZ | 34 | 7;8;700000,701000,702000;3322 | тг 20000 | ru ru ru kk kk | kaspi kaspi kaspi iban tron | telegram telegram instagram
Almaty,Алматы,Алматы,43.25,76.92 | Astana,Астана,Астана,51.18,71.45 | Shymkent,Шымкент,Шымкент,42.3,69.6 | Karaganda,Караганда,Қарағанды,49.8,73.1 | Aktobe,Актобе,Ақтөбе,50.28,57.17 | Atyrau,Атырау,Атырау,47.11,51.91
dala-ads.example:0.5 kerege.example:0.1 tunbazar.example:0.8 alma-board.example:0`);
const uzbekistan = landFrom(`
UZ | 14 | 998;;90000,91000;2322 | so'm 500000 | uz uz uzc ru | payme payme tron | telegram
Tashkent,Ташкент,Toshkent,41.26,69.22 | Samarkand,Самарканд,Samarqand,39.65,66.96 | Bukhara,Бухара,Buxoro,39.77,64.43 | Andijan,Андижан,Andijon,40.78,72.34
chorsu-elon.example:0.3 bozor24.example:0`);
const kyrgyzstan = landFrom(`
KG | 9 | 996;0;70000,70100;333 | сом 3000 | ky ru ru | tron | telegram instagram
Bishkek,Бишкек,Бишкек,42.87,74.59 | Osh,Ош,Ош,40.53,72.8
ala-too.example:0.2 jarnama.example:0.6`);
const russia = landFrom(`
RU | 15 | 7;8;900000,901000;3322 | руб 5000 | ru | qiwi qiwi tron | telegram telegram instagram
Moscow,Москва,Москва,55.75,37.62 | Saint Petersburg,Санкт-Петербург,Санкт-Петербург,59.94,30.31 | Kazan,Казань,Казань,55.79,49.12 | Novosibirsk,Новосибирск,Новосибирск,55.04,82.93
nochnik.example:0.4 dosug-list.example:0.7 gorod-otdyh.example:0`);
const turkey = landFrom(`
TR | 10 | 90;0;500000,501000;3322 | TL 3500 | tr tr en ru | iban tron | telegram instagram
Istanbul,Стамбул,İstanbul,41.01,28.95 | Antalya,Анталья,Antalya,36.9,30.69 | Ankara,Анкара,Ankara,39.92,32.85
lale-ilan.example:0.5 bosphor-list.example:0`);
const emirates = landFrom(`
AE | 8 | 971;0;50000,52000;234 | AED 800 | en en ru | iban tron | telegram instagram
Dubai,Дубай,Dubai,25.08,55.31 | Abu Dhabi,Абу-Даби,Abu Dhabi,24.45,54.4
marina-list.example:0.6 gulf-nights.example:0.1`);
const thailand = landFrom(`
TH | 5 | 66;0;80000,81000;234 | THB 2000 | th en | promptpay tron | line telegram
Bangkok,Бангкок,กรุงเทพ,13.75,100.5 | Pattaya,Паттайя,พัทยา,12.93,100.88 | Phuket,Пхукет,ภูเก็ต,7.89,98.4
lotus-classified.example:0.3 siam-post.example:0`);
const korea = landFrom(`
KR | 5 | 82;0;100000;244 | KRW 150000 | ko ko en ru | tron | kakaotalk telegram
Seoul,Сеул,서울,37.57,126.98 | Busan,Пусан,부산,35.1,129.04
hangang-ad.example:0.4`);

/** Where girls are sought, and where they are sent. */
export const homes: readonly Land[] = [kazakhstan, uzbekistan, kyrgyzstan];
export const abroad: readonly Land[] = [turkey, emirates, korea, russia, thailand];
export const allLands: readonly Land[] = [...homes, ...abroad];
