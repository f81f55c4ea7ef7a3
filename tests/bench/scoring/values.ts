/**
 * One spelling for each value, so that a prediction is judged by what it says and not by how it is written.
 * The rules are those of the labelled sets: see `tests/extract/labelled/README.md`.
 */
export type FoundValue =
  | string
  | {
      readonly scheme?: string;
      readonly service?: string;
      readonly value?: string;
      readonly name?: string;
    };

const services: Readonly<Record<string, string>> = {
  tg: 'telegram',
  tele: 'telegram',
  insta: 'instagram',
  ig: 'instagram',
  kakao: 'kakaotalk',
  katalk: 'kakaotalk',
  weixin: 'wechat',
  wx: 'wechat',
  wa: 'whatsapp',
  snap: 'snapchat',
};

const schemes: Readonly<Record<string, string>> = {
  bitcoin: 'btc',
  ethereum: 'eth',
  erc20: 'eth',
  trx: 'tron',
  trc20: 'tron',
  usdt_trc20: 'tron',
  pan: 'card',
  credit_card: 'card',
  bank_card: 'card',
  creditcard: 'card',
};

/** The value of a type as it is compared; a type without rules is compared as it stands. */
export function normalise(type: string, value: FoundValue): string {
  const text = asText(value).trim();
  switch (type) {
    case 'phone':
      return (text.startsWith('+') ? '+' : '') + asciiDigits(text);
    case 'email':
      return text.toLowerCase().replace(/^mailto:/, '');
    case 'payment':
      return payment(text);
    case 'handle':
      return handle(text);
    case 'url':
      return url(text);
    default:
      return text;
  }
}

/** The digits of a text in whatever script they are written, in order. */
export function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}

/** What follows the first colon: the name of a handle, the address of a payment. */
export function afterColon(value: string): string {
  return cut(value, ':')[1];
}

function payment(text: string): string {
  const [head, tail] = cut(text, ':');
  const spelled = head.toLowerCase().replaceAll('-', '_');
  const scheme = schemes[spelled] ?? spelled;
  return `${scheme}:${address(scheme, tail.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, ''))}`;
}

function address(scheme: string, text: string): string {
  switch (scheme) {
    case 'iban':
      return text.replaceAll('-', '').toUpperCase();
    case 'eth':
      return text.toLowerCase();
    case 'btc':
      return /^(?:bc1|tb1)/i.test(text) ? text.toLowerCase() : text;
    case 'promptpay':
      return `+${thaiNumber(asciiDigits(text))}`;
    case 'cashapp':
      return `$${text.toLowerCase().replace(/^\$+/, '')}`;
    case 'card':
      return asciiDigits(text);
    default:
      return text;
  }
}

function thaiNumber(digits: string): string {
  if (digits.startsWith('00')) return digits.slice(2);
  return digits.startsWith('0') && digits.length === 10 ? `66${digits.slice(1)}` : digits;
}

function handle(text: string): string {
  const [head, tail] = text.includes(':') ? cut(text, ':') : ['unknown', text];
  const service = head.toLowerCase().trim();
  return `${services[service] ?? service}:${tail.trim().toLowerCase().replace(/^@ ?/, '')}`;
}

function url(text: string): string {
  const bare = text.replace(/^(?:(?:https?|hxxps?):\/\/)?(?:www\.)?/i, '').replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  return slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}

function asText(value: FoundValue): string {
  if (typeof value === 'string') return value;
  return `${value.scheme || value.service || ''}:${value.value || value.name || ''}`;
}

function asciiDigits(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
