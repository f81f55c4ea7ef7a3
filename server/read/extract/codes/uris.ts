import { type ParsedValue, readPayment } from '../../../core/model/index.ts';

/** A payment link, and the address in it if there is one whose checksum holds. */
export interface ParsedUri {
  readonly paid?: { readonly parsed: ParsedValue; readonly raw: string };
}

const schemes: Readonly<Record<string, (rest: string) => string | undefined>> = {
  bitcoin: (rest) => prefixed('btc', path(rest)),
  litecoin: (rest) => prefixed('ltc', path(rest)),
  monero: (rest) => prefixed('xmr', path(rest)),
  tron: (rest) => prefixed('tron', path(rest)),
  ethereum: (rest) => prefixed('eth', ethereum(rest)),
  ton: (rest) => prefixed('ton', /^transfer\/([^/?#]+)/.exec(rest)?.[1]),
  upi: (rest) => prefixed('upi', parameter(rest, 'pa')),
  wxp: (rest) => prefixed('wechatpay', path(rest)),
};

/**
 * Reads a payment link: BIP 21 (`bitcoin:…`) and its like, ERC-681 (`ethereum:…`), TON's `ton://transfer/…`,
 * UPI's `upi://pay?pa=…`.
 * @returns undefined for any other text
 */
export function readPaymentUri(payload: string): ParsedUri | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]{3,8}):(?:\/\/)?(.{1,600})$/i.exec(payload) ?? [];
  const addressed = Object.hasOwn(schemes, scheme.toLowerCase()) && schemes[scheme.toLowerCase()];
  if (!addressed) return undefined;
  const written = addressed(rest) ?? '';
  const parsed = readPayment(written);
  const raw = written.slice(written.indexOf(':') + 1);
  return parsed && payload.includes(raw) ? { paid: { parsed, raw } } : {};
}

const prefixed = (scheme: string, value: string | undefined) =>
  value ? `${scheme}:${value}` : undefined;
const path = (rest: string) => rest.split(/[?#]/)[0];
const parameter = (rest: string, name: string) =>
  new URLSearchParams(rest.split('?')[1] ?? '').get(name) ?? undefined;

/** ERC-681: who a token goes to is a parameter; the address in front is the token's contract, which all share. */
function ethereum(rest: string): string | undefined {
  if (/^[^?]*\/transfer(?:\?|$)/.test(rest)) return parameter(rest, 'address');
  return /^(?:pay-)?(0x[0-9a-f]{40})(?:@\d+)?(?:\?|$)/i.exec(rest)?.[1];
}
