import { describe, expect, test } from 'vitest';
import { readFrom } from './support.ts';

describe('numbers of papers, things and places are no phone numbers', () => {
  test.each([
    ['TJ', 'РМА 000441728'],
    ['RU', 'серийный номер, арт. 9001234567'],
    ['RU', 'билет 8901 234 5678'],
    ['TJ', 'рақами мошин 918000123'],
    ['UZ', 'STIR 901234567, JSHSHIR 30101901234567'],
    ['UZ', 'СТИР 901234567'],
    ['TM', 'Salgyt belgisi 61000123'],
    ['TR', 'VKN 5301234567, vergi no: 5301234567'],
    ['TR', 'poliçe 0530 123 45 67 nolu'],
    ['AE', 'السجل التجاري 0501234567'],
    ['AE', 'رقم السيارة 0501234567'],
    ['AF', 'نمبر تذکره 0790012345'],
    ['TH', 'หมายเลขสมาชิก 0810001234'],
    ['JP', '製造番号 09087654321'],
    ['KR', '사업자등록번호 010-12-34567'],
    ['US', 'XKRT 2125550123'],
    ['US', 'S/N: 2125550123'],
    ['KR', '37.566535, 126.977969'],
    ['RU', '77:01:0004012:3456'],
  ])('%s: %s', (country, text) => {
    expect(readFrom(text, country)).toEqual([]);
  });

  test('beside them a phone number is still one', () => {
    expect(readFrom('РМА 000441728, тел 918000123', 'TJ')).toEqual(['phone:+992918000123']);
    expect(readFrom('МТС 9010006452', 'RU')).toEqual(['phone:+79010006452']);
    expect(readFrom('паспорт, билет, 8 901 000 64 52', 'RU')).toEqual(['phone:+79010006452']);
    expect(readFrom('vize ve bilet bizden 0550 000 64 52', 'TR')).toEqual(['phone:+905500006452']);
    expect(readFrom('пиши в л/с 8 901 000 64 52', 'RU')).toEqual(['phone:+79010006452']);
  });
});

describe('words that are names of services too', () => {
  test.each([
    ['KZ', 'депозит 300 000 тг almaty_center'],
    ['US', 'clothing line winter2024, bus line b61'],
    ['US', 'line dance class_5'],
    ['RU', 'лайн ап на вечер: dj_max'],
    ['KR', '온라인 수업 level_2, 라인댄스 초급반'],
    ['TH', 'สายไลน์ผลิต line_b2'],
    ['US', 'half a gram mix_2'],
    ['US', 'see @param_1 and @ Suite_5'],
    ['UZ', 'Vatsap yozing\n2016-yildan beri'],
  ])('%s: %s', (country, text) => {
    expect(readFrom(text, country)).toEqual([]);
  });

  test('where they are meant, they are read', () => {
    expect(readFrom('8 701 000 64 52 тг velvet_demo_7')).toEqual([
      'handle:telegram:velvet_demo_7',
      'phone:+77010006452',
    ]);
    expect(readFrom('15 000 / тг @velvet_demo_7')).toEqual(['handle:telegram:velvet_demo_7']);
    expect(readFrom('my gram is velvet.demo', 'US')).toEqual(['handle:instagram:velvet.demo']);
    expect(readFrom('телегім velvet_demo_7')).toEqual(['handle:telegram:velvet_demo_7']);
  });
});

test('files and sentences without a gap are no sites', () => {
  expect(readFrom('архив.zip readme.md We go.In the end', 'US')).toEqual([]);
});

describe('payments', () => {
  const iban = ['payment:iban:KZ86125KZT5004100100'];
  test.each([
    'тг KZ86125KZT5004100100',
    'kz86125kzt5004100100',
    'KZ 86 125 KZT 5004100100 KASPI',
    'KZ86.125K.ZT50.0410.0100',
    'КZ86125КZТ5004100100',
  ])('an account in any grouping, however it is announced: %s', (text) => {
    expect(readFrom(text)).toEqual(iban);
  });

  test('a wallet beside a messenger is a payment, one with a wrong sum nothing', () => {
    const wallet = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
    expect(readFrom(`WhatsApp +7 700 000 44 17, ${wallet}`)).toContain(`payment:btc:${wallet}`);
    expect(readFrom('телеграм KZ86125KZT5004100101')).toEqual([]);
  });
});

describe('digits in disguise', () => {
  test.each([
    ['KR', '연락 OlO OOOO б8l3 504호', '+821000006813'],
    ['RU', '+7-9o!-O0O-6A-5Z', '+79010006452'],
    ['TR', '+g0 S3o o00 EZ 63', '+905300003263'],
    ['US', '(2l2) SSS-Ol43', '+12125550143'],
    ['GB', '0044 7700 900123', '+447700900123'],
  ])('%s: %s', (country, text, phone) => {
    expect(readFrom(text, country)).toEqual([`phone:${phone}`]);
  });

  test('an exclamation ends a sentence, or parts groups', () => {
    expect(readFrom('8!901!000!64!52', 'RU')).toEqual(['phone:+79010006452']);
    expect(readFrom('Звоните 8 901 000 64 52! 24 часа', 'RU')).toEqual(['phone:+79010006452']);
  });
});
