import type { Kind, Reading } from './kind.ts';

export const email: Kind = {
  kind: 'email',
  label: 'Email',
  title: 'Email',
  plural: 'Emails',
  family: 'identifier',
  properties: {
    address: { title: 'Address', type: 'text' },
    domain: { title: 'Domain', type: 'text' },
  },
  specificity: 0.95,
  redact: (n) => `Email ${n}`,
};

const shape =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})$/u;

/** Reads an email address; the whole of it is lower-cased, since providers do not tell cases apart. */
export function readEmail(raw: string): Reading | undefined {
  const written = raw
    .trim()
    .replace(/^mailto:/i, '')
    .normalize('NFKC');
  const address = written.toLowerCase();
  const domain = shape.exec(address)?.[1];
  if (!domain || address.includes('..')) return undefined;
  return {
    entity: {
      kind: 'email',
      id: `email:${address}`,
      caption: address,
      properties: { address, domain },
    },
    steps: address === raw ? [] : ['lower-cased'],
    confidence: 0.99,
  };
}
