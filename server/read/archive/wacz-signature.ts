import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';

/**
 * Signatures of WACZ files as WACZ Signing and Verification 0.1.0 (specs.webrecorder.net/wacz-auth) has them:
 * `signedData` of datapackage-digest.json signs the hash of datapackage.json, by a bare ECDSA key or by the key of a
 * domain's certificate. Nothing is asked of the network, so whether an authority is to be trusted is not checked.
 */

/** What a signature came to. `said`: in words, what was checked, with what result, and what was not. */
export interface WaczSignature {
  readonly outcome: 'valid' | 'invalid';
  readonly said: string;
}

const signedData = z.looseObject({
  hash: z.string(),
  signature: z.string(),
  publicKey: z.string().optional(),
  domain: z.string().optional(),
  domainCert: z.string().optional(),
  timeSignature: z.string().optional(),
  created: z.string().max(40).optional(),
  software: z.string().max(200).optional(),
});
type SignedData = z.infer<typeof signedData>;

const invalid = (said: string): WaczSignature => ({ outcome: 'invalid', said });

/**
 * Checks the signature that a WACZ gives itself.
 * @param value `signedData` as it was read
 * @param stated the hash that datapackage-digest.json gives for datapackage.json, and that was compared with it
 */
export function waczSignature(value: unknown, stated: string): WaczSignature {
  const read = signedData.safeParse(value);
  if (!read.success)
    return invalid('it says that it is signed, and what it says cannot be read as a signature');
  if (read.data.hash !== stated)
    return invalid('what is signed is the hash of another description than the one that came');
  try {
    return byDomain(read.data) ?? byKey(read.data);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return invalid(`its key or certificate cannot be read: ${why.slice(0, 200)}`);
  }
}

function byKey(data: SignedData): WaczSignature {
  if (!data.publicKey) return invalid('it names neither a key nor a certificate');
  const der = Buffer.from(data.publicKey, 'base64');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const print = createHash('sha256').update(der).digest('hex');
  if (!isSigned(data, key)) return invalid(`the key ${print} did not make its signature`);
  return {
    outcome: 'valid',
    said: `signed${when(data)} by the key ${print}; whose key that is, and when it signed, the file alone does not show`,
  };
}

/** The first certificate signs; each of the others vouches for the one before. */
function byDomain(data: SignedData): WaczSignature | undefined {
  const { domain, domainCert, publicKey } = data;
  if (domainCert === undefined || (publicKey !== undefined && domain === undefined))
    return undefined;
  const chain = (
    domainCert.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  ).map((pem) => new X509Certificate(pem));
  const [own, ...issuers] = chain;
  if (!own) return invalid('it names no certificate');
  const print = own.fingerprint256.replaceAll(':', '').toLowerCase();
  if (!isSigned(data, own.publicKey))
    return invalid(`the certificate ${print} is not of the key that made its signature`);
  if (domain === undefined || !isFor(own, domain))
    return invalid(`the certificate ${print} is not for the domain ${domain ?? ''}`);
  const broken = issuers.findIndex((issuer, i) => !vouches(issuer, chain[i]));
  if (broken !== -1)
    return invalid(`certificate ${broken + 2} of its chain does not vouch for the one before it`);
  for (const one of chain) {
    const late = wrongTime(one, data.created);
    if (late !== undefined) return invalid(late);
  }
  const stamp = data.timeSignature
    ? 'its time signature was not checked'
    : 'no authority signed the time';
  return {
    outcome: 'valid',
    said: `signed${when(data)} for the domain ${domain}, certificate SHA-256 ${print} with ${issuers.length} above it; ${stamp}, and whether the topmost authority is to be trusted was not checked`,
  };
}

/** An authority that is named as the issuer, may issue, and whose key signed. */
const vouches = (issuer: X509Certificate, one: X509Certificate | undefined): boolean =>
  one !== undefined && issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey);

const isFor = (certificate: X509Certificate, domain: string): boolean =>
  certificate.checkHost(domain, { subject: 'always' }) !== undefined;

function wrongTime({ validFrom, validTo }: X509Certificate, created?: string): string | undefined {
  const at = Date.parse(created ?? '');
  if (Number.isNaN(at)) return 'it does not say when it was signed';
  return at < Date.parse(validFrom) || at > Date.parse(validTo)
    ? `it says that it was signed at ${created}, when a certificate did not hold (${validFrom} to ${validTo})`
    : undefined;
}

const when = ({ created, software }: SignedData): string =>
  `${created ? `, as it says at ${created}` : ''}${software ? ` by ${software}` : ''}`;

/** Browsers write r and s one after the other, servers as DER; both sign the hash as it is written, as text. */
function isSigned({ hash, signature }: SignedData, key: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64');
  return (['ieee-p1363', 'der'] as const).some((dsaEncoding) => {
    try {
      return verify('sha256', Buffer.from(hash), { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
}
