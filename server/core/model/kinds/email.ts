import { declare, type ParsedValue } from '../kind.ts';
import { asciiHost } from './site.ts';

export const email = declare({
  kind: 'email',
  label: 'Email',
  title: 'Email',
  plural: 'Emails',
  description: 'An email address.',
  family: 'identifier',
  properties: {
    address: {
      title: 'Address',
      description: 'The whole address, in lower case; its domain in ASCII.',
      type: 'text',
    },
    domain: { title: 'Domain', description: 'The part behind the @, in ASCII.', type: 'text' },
  },
  snapshot: 'email',
  reaches: true,
  contactList: 'emails',
  typed: { as: 'an email address', inWords: true, read: readEmail, sure: true },
  resolution: { group: 'contact', rho: 0.005 },
  russian: {
    title: 'адрес электронной почты',
    plural: 'Адреса электронной почты',
    forms: ['адрес электронной почты', 'адреса электронной почты', 'адресов электронной почты'],
  },
  inCase: {
    type: 'uco-observable:EmailAddress',
    facet: 'EmailAddressFacet',
    property: 'addressValue',
  },
  abroad: {
    maltego: 'maltego.EmailAddress',
    stix: ({ address }) => ({ type: 'email-addr', value: address }),
    ftm: ({ address }) => ['UserAccount', { service: 'email', email: address }],
  },
  mark: { shape: 'diamond', w: 19, h: 19, fill: '#F0B089', stroke: '#7D3100', sign: 'bar' },
  look: {
    shape: 'diamond',
    size: [36, 36],
    icon: 'M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10 M3 7l9 6l9 -6',
    colour: {
      light: { fill: '#B04600', stroke: '#7D3100', icon: '#FFFFFF' },
      dark: { fill: '#F08C50', stroke: '#F9BE98', icon: '#0B1014' },
    },
  },
});

const shape =
  /^([\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64})@([\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8})$/u;
/** A label neither begins nor ends with a dash, and the last one is no number. */
const properDomain = /^(?!.*(?:^|\.)-)(?!.*-(?:\.|$))(?!.*\.\d+$)/;

/**
 * Reads an email address; the whole of it is lower-cased, since providers do not tell cases apart.
 * A domain in another script is kept in its ASCII form (Punycode), so that both spellings are one address.
 */
export function readEmail(raw: string): ParsedValue | undefined {
  const written = raw
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '');
  const [, local = '', host = ''] = shape.exec(written.toLowerCase()) ?? [];
  if (local === '' || /^\.|\.\.|\.$/.test(local) || !properDomain.test(host)) return undefined;
  const domain = asciiHost(host);
  if (!domain) return undefined;
  const address = `${local}@${domain}`;
  const steps = [
    ...(written === raw ? [] : ['reduced to the address (NFKC)']),
    ...(written === written.toLowerCase() ? [] : ['lower-cased']),
    ...(domain === host ? [] : ['domain in its ASCII form']),
  ];
  return {
    entity: {
      kind: 'email',
      id: `email:${address}`,
      caption: address,
      properties: { address, domain },
    },
    steps,
    confidence: 0.99,
  };
}
