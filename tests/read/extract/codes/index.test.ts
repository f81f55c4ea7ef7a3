import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseEmvco } from '../../../../server/read/extract/codes/emvco.ts';
import { readCode } from '../../../../server/read/extract/index.ts';
import { anyText } from '../../../support/any-text.ts';
import { payloadOf, promptPayOf, template } from './payload.ts';

const input = { country: 'TH', platform: 'lotus-board.example' };
const idsIn = (payload: string) =>
  readCode(payload, input).observations.map(({ entity }) => entity.id);

describe('a PromptPay code', () => {
  it('is a row of fields that fills the payload, the checksum last', () => {
    expect(parseEmvco(payloadOf())?.map(({ tag }) => tag)).toEqual(['00', '01', '53', '58', '63']);
    expect(parseEmvco(payloadOf().replace('5802TH', '5803TH'))).toBeUndefined();
  });

  it('names a mobile number, as phone and as payment handle', () => {
    const payload = promptPayOf('0066800000417');
    expect(idsIn(payload)).toEqual(['phone:+66800000417', 'payment:promptpay:+66800000417']);
    for (const { raw, start, end, field } of readCode(payload, input).observations) {
      expect(payload.slice(start, end)).toBe(raw);
      expect(raw).toBe('0066800000417');
      expect(field).toBe('image');
    }
  });

  it('is no observation when its checksum is wrong, or a digit of it', () => {
    const payload = promptPayOf('0066800000417');
    expect(idsIn(payload.replace('0417', '0418'))).toEqual([]);
    expect(idsIn(`${payload.slice(0, -1)}${payload.endsWith('0') ? '1' : '0'}`)).toEqual([]);
    expect(readCode(payload.replace('0417', '0418'), input).what).toContain('checksum');
  });

  it('never gives a national id, and says that it withheld one', () => {
    const payload = payloadOf(template('29', { '00': 'A000000677010111', '02': '1000000000009' }));
    const read = readCode(payload, input);
    expect(read).toMatchObject({ observations: [], sensitive: true });
    expect(read.withheld).toEqual(['national id of a PromptPay code']);
    expect(JSON.stringify(read)).not.toContain('1000000000009');
  });

  it('names wallets and billers, not a person who bills under a national id', () => {
    expect(
      idsIn(payloadOf(template('29', { '00': 'A000000677010111', '03': '004000000000017' }))),
    ).toEqual(['payment:promptpay:wallet-004000000000017']);
    const bill = (biller: string) =>
      payloadOf(template('30', { '00': 'A000000677010112', '01': biller, '02': 'REF1' }));
    expect(idsIn(bill('000000000000099'))).toEqual(['payment:promptpay:biller-000000000000099']);
    expect(idsIn(bill('100000000000999'))).toEqual([]);
  });
});

test.each([
  [
    'PayNow',
    template('26', { '00': 'SG.PAYNOW', '01': '0', '02': '+6580000417' }),
    'payment:paynow:+6580000417',
  ],
  [
    'VietQR',
    template('38', { '00': 'A000000727', '01': '0006970400011000000417AB' }),
    'payment:vietqr:970400-00000417AB',
  ],
  ['Pix', template('26', { '00': 'BR.GOV.BCB.PIX', '01': 'a@example.org' }), 'email:a@example.org'],
  [
    'BharatQR',
    template('26', { '00': 'A000000524', '01': 'demo.shop@okexample' }),
    'payment:upi:demo.shop@okexample',
  ],
])('a code of %s names who is paid', (title, scheme, id) => {
  const read = readCode(payloadOf(scheme), input);
  expect(read.what).toContain(title);
  expect(read.observations.map(({ entity }) => entity.id)).toContain(id);
});

it('names a scheme whose fields it does not read', () => {
  const read = readCode(
    payloadOf(template('32', { '00': 'qr.demo.kg', '10': '996700000417' })),
    input,
  );
  expect(read).toMatchObject({ what: 'Kyrgyzstan’s QR', observations: [] });
});

it('withholds a person’s tax number as Pix key', () => {
  const read = readCode(
    payloadOf(template('26', { '00': 'BR.GOV.BCB.PIX', '01': '00000000191' })),
    input,
  );
  expect(read).toMatchObject({ observations: [], withheld: ['tax number of a person as Pix key'] });
});

const token = '0x8617E340B3D01FA5F11F306F4090FD50E238070D';
const payee = '0x52908400098527886E0F7030069857D2E4169EE7';
test.each([
  [
    'bitcoin:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?amount=0.1',
    'payment:btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  ],
  [`ethereum:${payee}@1?value=1e18`, `payment:eth:${payee.toLowerCase()}`],
  // Who gets a token is a parameter; the contract in front is everybody's.
  [`ethereum:${token}/transfer?address=${payee}&uint256=5`, `payment:eth:${payee.toLowerCase()}`],
  ['upi://pay?pa=demo.shop@okexample&pn=Nobody', 'payment:upi:demo.shop@okexample'],
  [
    'https://qr.nspk.ru/AS000000000000000000000000000417?type=01',
    'payment:sbp:AS000000000000000000000000000417',
  ],
  ['tel:+77000004417', 'phone:+77000004417'],
  ['https://wa.me/77000004417', 'phone:+77000004417'],
  ['https://t.me/demo_lotus', 'handle:telegram:demo_lotus'],
  ['Tel. 080 000 0417', 'phone:+66800000417'],
])('reads %s', (payload, id) => {
  const { observations } = readCode(payload, input);
  expect(observations.map(({ entity }) => entity.id)).toEqual([id]);
  for (const { raw, start, end } of observations) expect(payload.slice(start, end)).toBe(raw);
});

test.each([
  ['a wrong checksum', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
  ['a token’s contract', `ethereum:${token}/approve?address=${payee}`],
  ['a password', 'WIFI:S:demo;T:WPA;P:+77000004417;;'],
])('gives nothing for %s', (_, payload) => {
  expect(readCode(payload, input).observations).toEqual([]);
});

it('takes any text, and offsets always lead back to what was read', () => {
  const text = fc.oneof(
    anyText({ maxLength: 200 }),
    anyText({ maxLength: 60 }).map((rest) => `000201${rest}`),
    fc
      .tuple(fc.constantFrom('bitcoin:', 'ethereum:', 'upi://', 'ton://'), anyText())
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (payload) => {
      for (const { raw, start, end } of readCode(payload, input).observations)
        expect(payload.slice(start, end)).toBe(raw);
    }),
  );
});
