import { describe, expect, test } from 'vitest';
import { ad, amber, at, calls, lotus, ownLibrary, phone, seen } from './asking.ts';

/** A published test vector of BIP 350; nobody’s wallet. */
const address = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const wallet = `payment:btc:${address}`;
const tag = 'payment:cashapp:$demoone';
const onAmber = { platform: amber };
const paid = (last: number, ...payments: string[]) => ({ ...calls(last), payments });

/** An ad that was removed and came back, a wallet in two networks, a number on two platforms. */
const asked = ownLibrary(
  [
    seen('p1', '01-01', { contacts: paid(4411, `btc:${address}`) }),
    seen('p1', '01-11', { status: 'removed', title: 'Gone', text: undefined }),
    seen('p2', '01-20', { contacts: calls(4411) }),
    seen('p3', '01-05', { ...onAmber, contacts: paid(4412, `btc:${address}`) }),
    seen('p4', '02-01', { ...onAmber, contacts: paid(4412, 'cashapp:$demoone') }),
    seen('p5', '03-01', { contacts: paid(4413, `btc:${address}`) }),
    seen('p6', '03-02', { ...onAmber, contacts: calls(4413) }),
  ],
  {
    'network:1/1': [ad('p1'), ad('p2'), ad('p3', amber)],
    'network:1/2': [ad('p4', amber), ad('p5'), ad('p6', amber)],
  },
);
const { rowsOf } = asked;

describe('one story, in its order', { shuffle: false }, () => {
  test('platform-exposure: a row a platform', async () => {
    const onLotus = {
      ...{ platform: `platform:${lotus}`, ads: 3, removed: 1, daysUp: 10 },
      ...{ identifiers: 3, repeated: 2, networks: 2, returned: 2 },
    };
    expect(await rowsOf('platform-exposure', { often: 2 })).toEqual([
      {
        ...{ platform: `platform:${amber}`, ads: 3, removed: 0, daysUp: null },
        ...{ identifiers: 4, repeated: 1, networks: 2, returned: 0 },
      },
      onLotus,
    ]);
    expect(await rowsOf('platform-exposure', { often: 2, platforms: lotus })).toEqual([onLotus]);
    expect(
      await rowsOf('platform-exposure', { platforms: amber, period: '2026-02-01..' }),
    ).toMatchObject([{ ads: 2, networks: 1 }]);
  });

  test('platform-overlap: contacts on both, and where first', async () => {
    expect(await rowsOf('platform-overlap', { one: lotus, other: amber })).toEqual([
      {
        ...{ identifier: wallet, onOne: 2, onOther: 1 },
        ...{ firstOnOne: at('01-01'), firstOnOther: at('01-05') },
      },
      {
        ...{ identifier: phone(4413), onOne: 1, onOther: 1 },
        ...{ firstOnOne: at('03-01'), firstOnOther: at('03-02') },
      },
    ]);
  });

  test('first-platforms: where networks of several platforms began', async () => {
    expect(await rowsOf('first-platforms')).toEqual([
      { platform: `platform:${amber}`, first: 1, networks: 2, share: 0.5 },
      { platform: `platform:${lotus}`, first: 1, networks: 2, share: 0.5 },
    ]);
  });

  test('removed-ads and back-after-removal: gone after ten days, back nine days later', async () => {
    expect(await rowsOf('removed-ads', { platform: lotus })).toEqual([
      { ad: ad('p1'), firstCaptured: at('01-01'), foundGone: at('01-11'), days: 10 },
    ]);
    const back = {
      ...{ removed: ad('p1'), foundGone: at('01-11'), again: ad('p2'), platform: lotus },
      ...{ days: 9, identifiers: [phone(4411)], more: 1 },
    };
    expect(await rowsOf('back-after-removal')).toEqual([back]);
    expect(await rowsOf('back-after-removal', { days: 60 })).toEqual([{ ...back, more: 2 }]);
    expect(await rowsOf('back-after-removal', { days: 8 })).toEqual([]);
    expect(await rowsOf('back-after-removal', { platform: amber })).toEqual([]);
  });

  test('payments-of-networks and payment-sequence', async () => {
    expect(await rowsOf('payments-of-networks')).toEqual([
      {
        ...{ payment: wallet, networks: 2, list: ['network:1/1', 'network:1/2'], ads: 3 },
        ...{ hub: false, firstSeen: at('01-01'), lastSeen: at('03-01') },
      },
    ]);
    expect(await rowsOf('payment-sequence', { network: 'network:1/2' })).toEqual([
      {
        ...{ payment: tag, scheme: 'cashapp', ads: 1, phones: [phone(4412)] },
        ...{ firstSeen: at('02-01'), lastSeen: at('02-01') },
      },
      {
        ...{ payment: wallet, scheme: 'btc', ads: 1, phones: [phone(4413)] },
        ...{ firstSeen: at('03-01'), lastSeen: at('03-01') },
      },
    ]);
  });

  test('wallets-to-trace: those of public ledgers alone', async () => {
    const row = {
      ...{ wallet, scheme: 'btc', ads: 3, phones: 3, networks: 2, hub: false },
      ...{ firstSeen: at('01-01'), lastSeen: at('03-01') },
    };
    expect(await rowsOf('wallets-to-trace')).toEqual([row]);
    expect(await rowsOf('wallets-to-trace', { schemes: 'eth, tron' })).toEqual([]);
    await expect(rowsOf('wallets-to-trace', { schemes: 'cashapp' })).rejects.toThrow('btc, eth');
  });

  test('payments-in-pictures: what the words of its ad do not name', async () => {
    expect(await rowsOf('payments-in-pictures')).toEqual([]);
    await asked.put(
      `MATCH (a:Ad {id: $ad}) MATCH (p:PaymentHandle {id: $tag})
     CREATE (a)-[:LISTS {image: 'image:x', raw: '$demoone', confidence: 0.9, judgedWrong: false,
       firstSeen: $at, lastSeen: $at}]->(p)`,
      { ad: ad('p6', amber), tag, at: at('03-02') },
    );
    expect(await rowsOf('payments-in-pictures')).toEqual([
      {
        ...{ payment: tag, ads: 1, phones: 1, elsewhere: 1, raw: '$demoone' },
        ...{ firstSeen: at('03-02'), lastSeen: at('03-02') },
      },
    ]);
  });

  test('back-after-removal: by the same words or picture', async () => {
    await asked.put(
      `MATCH (gone:Ad {id: $gone}) MATCH (worded:Ad {id: $worded}) MATCH (shown:Ad {id: $shown})
     CREATE (t:Entity:Template {id: 'template:t', kind: 'template', caption: 't', size: 2, hub: false})
     CREATE (c:Entity:ImageCluster {id: 'cluster:c', kind: 'cluster', caption: 'c', size: 2, hub: false})
     CREATE (gone)-[:USES_TEMPLATE {judgedWrong: false}]->(t)<-[:USES_TEMPLATE {judgedWrong: false}]-(worded)
     WITH gone, shown, c UNWIND [gone, shown] AS ad
     CREATE (ad)-[:SHOWS {judgedWrong: false}]->
            (:Entity:Image {id: 'image:' + ad.id, kind: 'image', caption: 'i', hub: false})
            -[:IN_CLUSTER {judgedWrong: false}]->(c)`,
      { gone: ad('p1'), worded: ad('p4', amber), shown: ad('p5') },
    );
    const by = async (what: string) =>
      (await rowsOf('back-after-removal', { by: what, days: 60 })).map((row) => [
        ...[row.again, row.identifiers, row.more],
      ]);
    expect(await by('words')).toEqual([[ad('p4', amber), ['template:t'], 1]]);
    expect(await by('picture')).toEqual([[ad('p5'), ['cluster:c'], 1]]);
    expect(await by('contact, picture')).toEqual([[ad('p2'), [phone(4411)], 2]]);
    await expect(by('smell')).rejects.toThrow('contact, words');
  });
});
