import { beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../../../server/core/neo4j/index.ts';
import { ad, amber, at, calls, lotus, ownLibrary, phone, seen } from './asking.ts';

const turkish = 'phone:+905000004432';
const onAmber = { platform: amber, country: 'TR', language: 'tr' };
const ofUnit = { collector: 'unit 7', tool: 'scraper 1' };
const source = { ...ofUnit, language: 'ru' };

/** Russian in Turkey, numbers of Kazakhstan in Turkey, a price that rises, pictures and words in two networks. */
const asked = ownLibrary(
  [
    seen('k1', '01-01', {
      ...{ ...source, contacts: calls(4431), price: '10000 тенге', text: 'quiet orchid flat' },
    }),
    seen('k1', '01-10', {
      ...{ ...source, contacts: calls(4431), price: '12000 тенге', text: 'quiet orchid flat' },
    }),
    seen('k2', '01-02', { ...source, country: 'TR', contacts: calls(4431) }),
    seen('k3', '01-03', {
      ...{ ...ofUnit, ...onAmber, contacts: { phones: ['+90 500 000 4432'] } },
      text: 'orchid garden',
    }),
    seen('k4', '01-03', { ...ofUnit, ...onAmber, contacts: calls(4433) }),
    seen('k5', '02-20', { ...ofUnit, ...onAmber, contacts: calls(4433) }),
  ],
  { 'network:1/1': [ad('k1')], 'network:1/2': [ad('k3', amber)] },
);
const { rowsOf } = asked;
beforeAll(async () => {
  await asked.put(
    `CREATE (c:Entity:ImageCluster {id: 'cluster:c', kind: 'cluster', caption: 'c', size: 2, hub: false})
     CREATE (t:Entity:Template {id: 'template:t', kind: 'template', caption: 't', size: 2, hub: false})
     WITH c, t
     UNWIND $shows AS row
     MATCH (a:Ad {id: row.ad})
     CREATE (a)-[:SHOWS {judgedWrong: false, firstSeen: a.firstCaptured, lastSeen: a.lastCaptured}]->
            (:Entity:Image {id: row.image, kind: 'image', caption: 'i', hub: false, received: row.received})
            -[:IN_CLUSTER {judgedWrong: false}]->(c)
     CREATE (a)-[:USES_TEMPLATE {judgedWrong: false, firstSeen: a.firstCaptured}]->(t)`,
    {
      shows: [
        { ad: ad('k1'), image: 'image:1', received: true },
        { ad: ad('k3', amber), image: 'image:2', received: false },
      ],
    },
  );
});

describe('one story, in its order', { shuffle: false }, () => {
  test('number-country-unlike-ad: numbers of none of the countries of their ads', async () => {
    const row = {
      ...{ phone: phone(4433), own: 'KZ', countries: ['TR'], ads: 2 },
      ...{ firstSeen: at('01-03'), lastSeen: at('02-20') },
    };
    expect(await rowsOf('number-country-unlike-ad')).toEqual([row]);
    expect(await rowsOf('number-country-unlike-ad', { country: 'TR' })).toEqual([]);
  });

  test('language-unlike-place: what is rare in a country', async () => {
    expect(await rowsOf('language-unlike-place', { share: 0.3, ads: 1 })).toEqual([
      { country: 'country:TR', language: 'ru', ads: 1, ofAll: 4, share: 0.25, foreign: 1 },
    ]);
    expect(
      await rowsOf('language-unlike-place', { share: 0.3, ads: 1, countries: 'KZ, KG' }),
    ).toEqual([]);
  });

  test('prices-over-time: each price as it was written', async () => {
    const row = (day: string, price: string) => ({
      ...{ from: at(day), to: at(day), price, readIn: 'source', country: 'KZ', ad: ad('k1') },
    });
    expect(await rowsOf('prices-over-time', { entity: phone(4431) })).toEqual([
      row('01-01', '10000 тенге'),
      row('01-10', '12000 тенге'),
    ]);
  });

  test('clusters and templates, by platform and by network', async () => {
    expect(await rowsOf('clusters-across-platforms')).toEqual([
      {
        ...{ cluster: 'cluster:c', images: 2, platforms: [amber, lotus], ads: 2, phones: 2 },
        ...{ firstSeen: at('01-01'), lastSeen: at('01-10') },
      },
    ]);
    expect(await rowsOf('clusters-across-networks')).toEqual([
      {
        ...{ cluster: 'cluster:c', networks: 2, list: ['network:1/1', 'network:1/2'], ads: 2 },
        ...{ hub: false, firstSeen: at('01-01') },
      },
    ]);
    const template = {
      ...{ template: 'template:t', networks: 2, languages: ['ru', 'tr'], countries: ['KZ', 'TR'] },
      ...{ ads: 2, hub: false, firstSeen: at('01-01') },
    };
    expect(await rowsOf('templates-across-networks', { languages: 2 })).toEqual([template]);
    expect(await rowsOf('templates-across-networks', { languages: 3 })).toEqual([]);
  });

  test('words-in-ads: words and phrases, those with most of them first', async () => {
    await asked.opened.graph.read(statement('schema/await-words'));
    const rows = await rowsOf('words-in-ads', { words: 'orchid, quiet orchid' });
    expect(rows.map(({ ad: id, words }) => [id, words])).toEqual([
      [ad('k1'), ['orchid', 'quiet orchid']],
      [ad('k3', amber), ['orchid']],
    ]);
    expect(await rowsOf('words-in-ads', { words: 'orchid" OR text:"garden' })).toEqual([]);
  });

  test('capture-gaps and silent-sources', async () => {
    expect(await rowsOf('capture-gaps')).toEqual([
      { platform: `platform:${amber}`, last: '2026-01-03', next: '2026-02-20', days: 47 },
      { platform: `platform:${lotus}`, last: '2026-01-02', next: '2026-01-10', days: 7 },
    ]);
    expect(await rowsOf('capture-gaps', { platforms: lotus, days: 8 })).toEqual([]);
    expect(await rowsOf('silent-sources')).toEqual([
      {
        ...{ platform: `platform:${lotus}`, ...ofUnit, captures: 3 },
        ...{ first: at('01-01'), last: at('01-10'), days: 41 },
      },
    ]);
  });

  test('captures-without-page: by source, with pictures that never came', async () => {
    const row = { ...ofUnit, captures: 3, withoutPage: 3, share: 1 };
    expect(await rowsOf('captures-without-page')).toEqual([
      { platform: `platform:${amber}`, ...row, picturesMissing: 1 },
      { platform: `platform:${lotus}`, ...row, picturesMissing: 0 },
    ]);
  });

  test('a number of the country itself is none from abroad', async () => {
    const rows = await rowsOf('number-country-unlike-ad', { ads: 1 });
    expect(rows.map((row) => row.phone)).not.toContain(turkish);
  });

  test('several-ages: contacts whose ads name several ages, read in free text', async () => {
    const texts = {
      [ad('k1')]: 'Айгүл, 22 года, 1990 год. Звоните',
      [ad('k2')]: 'Жанна 19 лет, и Мира 31 год',
      [ad('k4', amber)]: '방문 24세, also 22 years. 5 years here',
    };
    await asked.put('UNWIND keys($texts) AS id MATCH (a:Ad {id: id}) SET a.text = $texts[id]', {
      texts,
    });
    const row = { contact: phone(4431), ages: [19, 22, 31], ads: 2, countries: ['KZ', 'TR'] };
    expect(await rowsOf('several-ages')).toEqual([{ ...row, example: ad('k2') }]);
    expect(await rowsOf('several-ages', { ages: 2 })).toHaveLength(2);
    expect(await rowsOf('several-ages', { ages: 4 })).toEqual([]);
  });

  test('several-names: contacts whose ads give several names, read in free text', async () => {
    const texts = {
      [ad('k1')]: 'Меня зовут Айгүл, звоните. Меня зовут айгүл',
      [ad('k2')]: 'Новая!\nМеня зовут Жанна. My name is Mira!',
      [ad('k4', amber)]: '제 이름은 미나입니다. Her name is nobody’s, my name is 22',
    };
    await asked.put('UNWIND keys($texts) AS id MATCH (a:Ad {id: id}) SET a.text = $texts[id]', {
      texts,
    });
    expect(await rowsOf('several-names')).toEqual([
      {
        ...{ contact: phone(4431), names: ['Mira', 'Айгүл', 'Жанна'], ads: 2 },
        ...{ countries: ['KZ', 'TR'], example: ad('k2') },
      },
    ]);
    expect(await rowsOf('several-names', { names: 4 })).toEqual([]);
  });

  test('price-outliers: against prices that are written alike in one country', async () => {
    const prices = {
      ...{ [ad('k2')]: '5\u00a0000 TL', [ad('k3', amber)]: '1,000 tl' },
      ...{ [ad('k4', amber)]: '900 TL', [ad('k5', amber)]: '$20' },
    };
    await asked.put(
      'UNWIND keys($prices) AS id MATCH (a:Ad {id: id}) SET a.priceText = $prices[id]',
      { prices },
    );
    expect(await rowsOf('price-outliers', { ads: 3 })).toEqual([
      {
        ...{ ad: ad('k2'), price: '5\u00a0000 TL', country: 'TR' },
        ...{ middle: 1000, timesMiddle: 5, compared: 3 },
      },
    ]);
    expect(await rowsOf('price-outliers', { ads: 3, times: 6 })).toEqual([]);
    expect(await rowsOf('price-outliers', { ads: 3, country: 'KZ' })).toEqual([]);
  });
});
