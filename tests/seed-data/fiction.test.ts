import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58check, bech32, hex } from '@scure/base';
import { isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../seed-data/index.ts';
import { countryOf, numberPlans, phoneBook } from '../../seed-data/phones.ts';
import { countryCodes } from '../../seed-data/places.ts';
import { platforms } from '../../seed-data/platforms.ts';

const scenario = generateScenario({ ads: 2500, seed: 5, scenario: 'giant' });
const records = [...scenario.captures()];
const truth = scenario.truth();
const everything = JSON.stringify(records);
/** Text without the signs that hide things from readers. */
const plain = everything.replace(/[\u200B-\u200F\u202A-\u202E]/g, '').replaceAll('\\n', ' ');

describe('everything is fictional', () => {
  it('gives out only numbers that begin with zeros, which libphonenumber can read', () => {
    for (const country of countryCodes) {
      const { code, blocks } = numberPlans[country];
      for (const block of blocks) {
        expect(block, country).toMatch(/00\d?$/);
        const parsed = parsePhoneNumberFromString(`+${code}${block}1234`);
        // Japan's 090-0 is nobody's: libphonenumber calls it possible, not valid.
        const readable = country === 'JP' ? parsed?.isPossible() : parsed?.isValid();
        expect(readable, `+${code}${block}1234`).toBe(true);
        expect(countryOf(`+${code}${block}1234`)).toBe(country);
        if (country !== 'JP') expect(parsed?.country).toBe(country);
      }
    }
  });

  it('gives each number once, and says so when they are used up', () => {
    const next = phoneBook(259);
    const given = new Set(Array.from({ length: 60_000 }, () => next('TM')));
    expect(given.size).toBe(60_000);
    expect(() => next('TM')).toThrow('used up');
  });

  it('writes no telephone number from outside these blocks', () => {
    const inText = plain.match(/\+\d[\d ()\-.]{8,17}\d/g) ?? [];
    expect(inText.length).toBeGreaterThan(1000);
    for (const written of inText) {
      const phone = `+${written.replace(/\D/g, '')}`;
      expect(() => countryOf(phone), written).not.toThrow();
    }
  });

  it('uses only reserved domains, and the services that handles live on', () => {
    const services = ['t.me', 'wa.me', 'instagram.com'];
    const reserved = /(^|\.)(example|test|example\.(com|net|org))$/;
    const hosts = plain.matchAll(/(?<![\w@.])((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/"\s\\,|]|$)/gi);
    const strange = [...hosts]
      .map(([, host = '']) => host.toLowerCase())
      .filter((host) => !reserved.test(host) && !services.includes(host))
      .filter((host) => !/^images\.|\.(jpg|png|webp)$/.test(host));
    expect([...new Set(strange)]).toEqual([]);
    for (const { host } of platforms) expect(host).toMatch(/\.example$/);
    const mails = plain.match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
    for (const mail of mails) expect(mail.slice(mail.indexOf('@') + 1)).toMatch(reserved);
  });

  it('names handles so that nobody takes them for real ones', () => {
    const handles = truth.networks.flatMap((network) => network.handles);
    expect(handles.length).toBeGreaterThan(20);
    for (const handle of handles) expect(handle).toMatch(/:(demo|notreal|sample|invented)_/);
  });
});

describe('payment handles', () => {
  const payments = [...new Set(records.flatMap(({ contacts }) => contacts?.payments ?? []))];
  const base58 = base58check(sha256);
  const of = (scheme: string): string[] =>
    payments
      .filter((one) => one.startsWith(`${scheme}:`))
      .map((one) => one.slice(scheme.length + 1));

  it('have right checksums', () => {
    for (const iban of of('iban')) expect(isValidIBAN(iban), iban).toBe(true);
    for (const address of of('tron')) expect(base58.decode(address)[0]).toBe(0x41);
    for (const address of of('btc')) {
      if (address.startsWith('bc1')) {
        expect(bech32.decode(address as `bc1${string}`).words[0]).toBe(0);
      } else expect(base58.decode(address)[0]).toBe(0);
    }
    for (const address of of('eth')) {
      const lower = address.slice(2).toLowerCase();
      const digest = hex.encode(keccak_256(new TextEncoder().encode(lower)));
      const mixed = [...lower].map((sign, at) =>
        Number.parseInt(digest.charAt(at), 16) >= 8 ? sign.toUpperCase() : sign,
      );
      expect(address).toBe(`0x${mixed.join('')}`);
    }
  });

  it('come in all schemes, and accounts name bank 0', () => {
    const schemes = new Set(payments.map((one) => one.split(':')[0]));
    expect([...schemes].sort()).toEqual(['btc', 'cashapp', 'eth', 'iban', 'tron']);
    for (const iban of of('iban')) expect(iban).toMatch(/^[A-Z]{2}\d\d000/);
    for (const tag of of('cashapp')) expect(tag).toMatch(/^\$demo/);
  });
});
