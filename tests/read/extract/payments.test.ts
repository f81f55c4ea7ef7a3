import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

/** The examples of BIP 173, EIP-55 and the IBAN registry. */
const btc = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const eth = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

test.each([
  [`Pay to ${btc}.`, `btc:${btc}`],
  [`BTC:${btc.toUpperCase()}`, `btc:${btc}`],
  [`(${eth})`, `eth:${eth.toLowerCase()}`],
  ['IBAN GB82 WEST 1234 5698 7654 32 please', 'iban:GB82WEST12345698765432'],
  ['KZ86 125K ZT50 0410 0100 CALL NOW', 'iban:KZ86125KZT5004100100'],
  ['KZ86125KZT5004100100', 'iban:KZ86125KZT5004100100'],
])('%s', (text, key) => {
  expect(readFrom(text)).toEqual([`payment:${key}`]);
});

/** As one copies a wallet from paper. */
const grouped = (wallet: string, gap = ' ') => wallet.match(/.{1,4}/g)?.join(gap) ?? '';
const tron = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
test.each([
  [`BTC ${grouped(btc)}`, `btc:${btc}`],
  [`BTC ${grouped(btc)} call me`, `btc:${btc}`],
  [`BTC\n${grouped(btc, '-')}`, `btc:${btc}`],
  [`USDT TRC20 ${grouped(tron)}, Lana`, `tron:${tron}`],
  [`ERC20 0x ${grouped(eth.slice(2))}`, `eth:${eth.toLowerCase()}`],
])('a wallet in groups: %s', (text, key) => {
  expect(readFrom(text)).toEqual([`payment:${key}`]);
});

test.each([
  ['a wrong character in groups', grouped(btc.replace('w508', 'w509'))],
  ['words of four letters', 'This girl with long hair from that city says only kind'],
  ['a wrong character', btc.replace('w508', 'w509')],
  ['a wrong case', eth.replace('F3E9', 'f3E9')],
  ['a wrong IBAN', 'GB83 WEST 1234 5698 7654 32'],
  ['a longer word', `x${btc}`],
  ['a hash', 'a'.repeat(64)],
])('%s is no payment handle: %s', (_, text) => {
  expect(readFrom(text)).toEqual([]);
});
