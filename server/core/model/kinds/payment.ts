import { isValidIBAN } from 'ibantools';
import { declare, type ParsedValue } from '../kind.ts';
import {
  eip55,
  isOneCase,
  moneroChecksum,
  segwit,
  tonChecksum,
  version,
} from './payment-checksums.ts';

/** Schemes that are chains of blocks: an address there is a wallet, and no bank's account. */
const chains: ReadonlySet<string> = new Set(['btc', 'eth', 'tron', 'ltc', 'xmr', 'ton']);

export const payment = declare({
  kind: 'payment',
  label: 'PaymentHandle',
  title: 'Payment handle',
  plural: 'Payment handles',
  description: 'An account or address to which money can be sent.',
  family: 'identifier',
  properties: {
    scheme: {
      title: 'Scheme',
      description: 'The means of payment, such as bitcoin.',
      type: 'text',
    },
    value: {
      title: 'Value',
      description: 'The account or address, as the scheme writes it.',
      type: 'text',
    },
    checksumValid: {
      title: 'Checksum holds',
      description:
        'Whether the checksum of the value is right; false also where the scheme has none.',
      type: 'boolean',
    },
  },
  snapshot: 'payment',
  asNumber: true,
  contactList: 'payments',
  typed: { as: 'a payment handle', inWords: true, read: readPayment, sure: true },
  resolution: { group: 'contact', rho: 0.005 },
  russian: {
    title: 'платёжный реквизит',
    plural: 'Платёжные реквизиты',
    forms: ['платёжный реквизит', 'платёжных реквизита', 'платёжных реквизитов'],
  },
  inCase: { type: 'uco-observable:Account', facet: 'AccountFacet', property: 'accountIdentifier' },
  abroad: {
    maltego: 'maltego.Phrase',
    stix: ({ scheme, value }) => ({ type: 'user-account', account_type: scheme, user_id: value }),
    ftm: ({ scheme, value }) =>
      chains.has(String(scheme))
        ? ['CryptoWallet', { blockchain: scheme, cryptoAddress: value }]
        : ['BankAccount', { bankName: scheme, accountNumber: value }],
  },
  mark: { shape: 'hexagon', w: 18, h: 16, fill: '#D9A9CB', stroke: '#652A52', sign: 'lines' },
  look: {
    shape: 'hexagon',
    size: [33, 29],
    icon: 'M3 8a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3l0 -8 M3 10l18 0 M7 15l.01 0 M11 15l2 0',
    colour: {
      light: { fill: '#8C3D73', stroke: '#652A52', icon: '#FFFFFF' },
      dark: { fill: '#DB95C0', stroke: '#EFC6DF', icon: '#0B1014' },
    },
  },
});

interface Scheme {
  readonly title: string;
  readonly aliases: readonly string[];
  /** The value as it is kept, or undefined when it cannot be one. */
  normalise(raw: string): string | undefined;
  /** Undefined where the scheme has no checksum. */
  checksum?(value: string): boolean;
  /** Spellings of the scheme that carry no checksum. */
  unchecked?(value: string): boolean;
}

const match = (raw: string, shape: RegExp) => (shape.test(raw) ? raw : undefined);

/** A service that knows its customers by phone number; the number is kept in E.164. */
const byPhone = (title: string, aliases: readonly string[]): Scheme => ({
  title,
  aliases,
  normalise: (raw) => match(raw.replace(/[\s().-]/g, ''), /^\+\d{7,15}$/),
});

/** A service whose customers choose a name. */
const named = (title: string, aliases: readonly string[]): Scheme => ({
  title,
  aliases,
  normalise: (raw) => match(raw.toLowerCase().replace(/^@/, ''), /^[a-z0-9._-]{2,64}$/),
});

/** A service whose payment codes name an account in a shape of their own. */
const coded = (title: string, shape: RegExp): Scheme => ({
  title,
  aliases: [],
  normalise: (raw) => match(raw, shape),
});

const orCode = (scheme: Scheme, shape: RegExp): Scheme => ({
  ...scheme,
  normalise: (raw) => match(raw, shape) ?? scheme.normalise(raw),
});

/** A virtual payment address: a name and the bank's sign. */
const virtualAddress = /^[a-z0-9._-]{2,64}@[a-z][a-z0-9]{1,63}$/;

export const schemes: Readonly<Record<string, Scheme>> = {
  btc: {
    title: 'Bitcoin',
    aliases: ['btc', 'bitcoin', 'биткоин', 'биткойн'],
    normalise: (raw) =>
      /^bc1[a-z0-9]{11,87}$/i.test(raw)
        ? raw.toLowerCase()
        : match(raw, /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/),
    checksum: (value) =>
      value.startsWith('bc1') ? segwit(value, 'bc') : version(value, [0x00, 0x05]),
  },
  eth: {
    title: 'Ethereum',
    aliases: ['eth', 'ethereum', 'erc20', 'usdt-erc20'],
    normalise: (raw) => match(raw, /^0x[0-9a-f]{40}$/i),
    checksum: eip55,
    unchecked: (value) => isOneCase(value.slice(2)),
  },
  tron: {
    title: 'Tron',
    aliases: ['tron', 'trx', 'trc20', 'usdt', 'usdt-tron', 'usdt-trc20'],
    normalise: (raw) => match(raw, /^T[1-9A-HJ-NP-Za-km-z]{33}$/),
    checksum: (value) => version(value, [0x41]),
  },
  ltc: {
    title: 'Litecoin',
    aliases: ['ltc', 'litecoin'],
    normalise: (raw) =>
      /^ltc1[a-z0-9]{11,87}$/i.test(raw)
        ? raw.toLowerCase()
        : match(raw, /^[LM3][1-9A-HJ-NP-Za-km-z]{25,34}$/),
    checksum: (value) =>
      value.startsWith('ltc1') ? segwit(value, 'ltc') : version(value, [0x30, 0x32, 0x05]),
  },
  xmr: {
    title: 'Monero',
    aliases: ['xmr', 'monero'],
    normalise: (raw) => match(raw, /^[48][1-9A-HJ-NP-Za-km-z]{94}$/),
    checksum: moneroChecksum,
  },
  iban: {
    title: 'IBAN',
    aliases: ['iban'],
    normalise: (raw) =>
      match(raw.replace(/[\s.-]/g, '').toUpperCase(), /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/),
    checksum: isValidIBAN,
  },
  cashapp: {
    title: 'Cash App',
    aliases: ['cashapp', 'cash app', 'cashtag'],
    normalise: (raw) =>
      match(`$${raw.toLowerCase().replace(/^\$/, '')}`, /^\$[a-z][a-z0-9_-]{0,19}$/),
  },
  ton: {
    title: 'TON',
    aliases: ['ton', 'toncoin', 'usdt-ton'],
    normalise: (raw) => match(raw, /^[EUk0]Q[A-Za-z0-9_+/-]{46}$/),
    checksum: tonChecksum,
  },
  promptpay: orCode(
    byPhone('PromptPay', ['prompt pay', 'พร้อมเพย์']),
    /^(?:wallet-\d{15}|biller-\d{13,15}|account-\d{6,43})$/,
  ),
  kaspi: byPhone('Kaspi', ['kaspi gold', 'каспи']),
  mbank: byPhone('MBank', ['мбанк']),
  payme: byPhone('Payme', []),
  mpesa: byPhone('M-Pesa', ['m-pesa']),
  qiwi: byPhone('QIWI', ['киви']),
  upi: {
    title: 'UPI',
    aliases: [],
    normalise: (raw) => match(raw.toLowerCase(), virtualAddress),
  },
  // A unique entity number of Singapore; a person's number has another shape and is not taken.
  paynow: orCode(byPhone('PayNow', []), /^(?:\d{8,9}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z])$/),
  // 14 digits are a company's number, 11 a person's tax number, which is not taken.
  pix: orCode(byPhone('Pix', []), /^(?:\d{14}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/),
  fps: orCode(byPhone('FPS', []), /^\d{7,9}$/),
  vietqr: coded('VietQR', /^\d{6}-[A-Za-z0-9]{4,19}$/),
  sbp: coded('SBP', /^A[SD][0-9A-Z]{30}$/),
  alipay: coded('Alipay', /^[A-Za-z0-9]{10,64}$/),
  wechatpay: coded('WeChat Pay', /^[A-Za-z0-9/_-]{6,80}$/),
  revolut: named('Revolut', []),
  wise: named('Wise', ['transferwise']),
  paypal: {
    title: 'PayPal',
    aliases: ['paypal', 'paypal.me'],
    normalise: (raw) =>
      match(
        raw.toLowerCase().replace(/^(https?:\/\/)?(www\.)?paypal\.me\//, ''),
        /^[a-z0-9._@-]{2,64}$/,
      ),
  },
};

function schemeOf(word: string): string | undefined {
  const lower = word.trim().toLowerCase();
  if (Object.hasOwn(schemes, lower)) return lower;
  return Object.entries(schemes).find(([, scheme]) => scheme.aliases.includes(lower))?.[0];
}

/**
 * Reads `scheme:value` (also `usdt:…` by the address's own chain).
 * A wrong checksum is no observation: undefined.
 */
export function readPayment(raw: string): ParsedValue | undefined {
  const folded = raw.normalize('NFKC');
  const colon = folded.indexOf(':');
  const scheme = colon > 0 ? schemeOf(folded.slice(0, colon)) : undefined;
  const written = (scheme ? folded.slice(colon + 1) : folded).trim();
  const bySchemeName = scheme ? readPaymentOf(scheme, written) : undefined;
  return bySchemeName ?? readPaymentByShape(written);
}

/** Reads an address whose own checksum tells its scheme. */
export function readPaymentByShape(raw: string): ParsedValue | undefined {
  for (const scheme of ['btc', 'eth', 'tron', 'ltc', 'xmr', 'ton', 'iban']) {
    const parsed = readPaymentOf(scheme, raw);
    if (parsed) return parsed;
  }
  return undefined;
}

function readPaymentOf(name: string, raw: string): ParsedValue | undefined {
  const scheme = schemes[name];
  const value = scheme?.normalise(raw.trim());
  if (!scheme || !value) return undefined;
  if (scheme.checksum && !scheme.checksum(value)) return undefined;
  // One wallet, one node: EIP-55 writes the same address in two cases.
  const key = name === 'eth' ? value.toLowerCase() : value;
  const checked = scheme.checksum !== undefined && !scheme.unchecked?.(value);
  return {
    entity: {
      kind: 'payment',
      id: `payment:${name}:${key}`,
      caption: `${scheme.title} ${shorten(key)}`,
      properties: { scheme: name, value: key, checksumValid: checked },
    },
    steps: checked ? ['checksum verified'] : ['no checksum in this spelling'],
    confidence: checked ? 0.99 : scheme.checksum ? 0.95 : 0.85,
  };
}

const shorten = (value: string) =>
  value.length > 14 ? `${value.slice(0, 6)}…${value.slice(-4)}` : value;
