import { type EntityRecord, type Reading, readPayment } from '../model/index.ts';
import { matchesOf } from './matches.ts';
import type { Found } from './observation.ts';

/** Payment services that know their customers by phone number, and what ads call them. */
const byPhone: readonly (readonly [string, RegExp])[] = [
  [
    'promptpay',
    /(?:prompt\s?pay|พร้อมเพย์|พร้อมเพ|พร้อม\s?เพย์)[^\p{L}\d]{0,6}(?:เบอร์|โทร|id|no)?[^\p{L}\d]{0,4}$/iu,
  ],
  ['kaspi', /(?:kaspi|каспи)(?:\s?(?:gold|голд|bank|банк))?[^\p{L}\d]{0,6}$/iu],
  ['payme', /(?:payme|пейми)[^\p{L}\d]{0,6}$/iu],
  ['mpesa', /m-?pesa[^\p{L}\d]{0,6}$/iu],
  ['qiwi', /(?:qiwi|киви)(?:\s?(?:кошел[её]к|wallet))?[^\p{L}\d]{0,6}$/iu],
];
const reach = 40;

/** The payment handle that a phone number is beside, when the word before it names such a service. */
export function paymentOfPhone(
  text: string,
  start: number,
  entity: EntityRecord,
): Reading | undefined {
  const before = text.slice(Math.max(0, start - reach), start).replace(/\+$/, '');
  const service = byPhone.find(([, name]) => name.test(before))?.[0];
  const number = entity.properties.number;
  return service && typeof number === 'string' ? readPayment(`${service}:${number}`) : undefined;
}

const pages: Readonly<Record<string, { readonly scheme: string; readonly path: RegExp }>> = {
  'paypal.me': { scheme: 'paypal', path: /^\/([^/]+)/ },
  'paypal.com': { scheme: 'paypal', path: /^\/paypalme\/([^/]+)/i },
  'cash.app': { scheme: 'cashapp', path: /^\/\$([^/]+)/ },
  'revolut.me': { scheme: 'revolut', path: /^\/([^/]+)/ },
  'qr.nspk.ru': { scheme: 'sbp', path: /^\/(A[SD][0-9A-Z]{30})/ },
  'qr.alipay.com': { scheme: 'alipay', path: /^\/([A-Za-z0-9]+)/ },
  'wise.com': { scheme: 'wise', path: /^\/pay\/me\/([^/]+)/ },
};

/** A page that takes payments for one person. */
export function paymentOfLink(host: string, url: URL): Reading | undefined {
  const page = pages[host];
  const name = page?.path.exec(url.pathname)?.[1];
  return page && name ? readPayment(`${page.scheme}:${name}`) : undefined;
}

const cashtag =
  /(?:cash\s?app|cashtag|кэш\s?апп)[^\p{L}\d$]{0,6}(\$[a-z][a-z0-9_-]{0,19})(?![\p{L}\d_-])/giu;

/** Cash App names after the name of the service; `$name` alone says too little. */
export function cashtags(text: string): Found[] {
  if (!text.includes('$')) return [];
  return matchesOf(cashtag, text).flatMap((match) => {
    const reading = readPayment(`cashapp:${match[1]}`);
    const end = match.index + match[0].length;
    return reading ? [{ ...reading, start: end - (match[1]?.length ?? 0), end }] : [];
  });
}
