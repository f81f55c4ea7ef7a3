import {
  authorityUrl,
  type CertificateFacts,
  factsOf,
  readSigner,
  type Signer,
  signDetached,
  timestampOf,
} from '../../signature/index.ts';
import { BundleError } from '../bundle-errors.ts';

/** The signature of the package, over its tag manifest. */
export const SIGNATURE = 'signature.p7s';

/** With what a package is signed, and who says when. */
export interface Signing {
  readonly signer: Signer;
  readonly authority: URL | undefined;
}

/** What of it is known before anything is signed: the document and the bag say so, and are signed themselves. */
export interface SigningState {
  readonly certificate: CertificateFacts | null;
  /** Address of the timestamp authority. */
  readonly authority: string | null;
}

export const UNSIGNED: SigningState = { certificate: null, authority: null };

export const stateOf = (signing: Signing | undefined): SigningState =>
  signing
    ? {
        certificate: factsOf(signing.signer.certificate),
        // What follows in an address may be a key.
        authority: signing.authority ? signing.authority.origin + signing.authority.pathname : null,
      }
    : UNSIGNED;

/** In capitals where a court looks first. */
export function wordsOf({ certificate, authority }: SigningState): {
  readonly signed: string;
  readonly timestamped: string;
} {
  return {
    signed: certificate ? 'SIGNED' : 'NOT SIGNED',
    timestamped: authority === null ? 'NOT TIMESTAMPED' : 'TIMESTAMPED',
  };
}

export type SigningWords = ReturnType<typeof wordsOf>;

/** The same of a package, by the fields of its bag-info.txt. */
export function wordsIn(info: string): SigningWords {
  const has = (label: string) => info.split('\n').some((line) => line.startsWith(`${label}: `));
  const { signed, timestamped } = wordsOf(UNSIGNED);
  const said = (word: string, yes: boolean) => (yes ? word.replace('NOT ', '') : word);
  return {
    signed: said(signed, has('Signing-Certificate-SHA256')),
    timestamped: said(timestamped, has('Timestamp-Authority')),
  };
}

/** Fields of bag-info.txt that only a signed package has. */
export const signingLabels = [
  'Signed-By',
  'Signing-Certificate',
  'Signing-Certificate-SHA256',
  'Timestamp-Authority',
] as const;

/** Address of the timestamp authority that a bag-info.txt names. */
export const authorityIn = (info: string): string | null =>
  /^Timestamp-Authority: (.*)$/m.exec(info)?.[1] ?? null;

/** What a package is and is not; its first page says the same. @param draft as `isDraft` says of its snapshot */
export const statusOf = ({ signed, timestamped }: SigningWords, draft: boolean): string =>
  [...(draft ? ['DRAFT'] : []), signed, timestamped].join(', ');

/** Who vouches for the name in a certificate; of a demonstration key nobody does. */
export const vouchedFor = ({ selfSigned, issuer }: CertificateFacts): string =>
  selfSigned
    ? 'a certificate signed by itself, as of a demonstration key: nobody vouches for the name'
    : `a certificate issued by ${issuer}`;

/** What bag-info.txt says of it. */
export function signingFields({ certificate, authority }: SigningState): [string, string][] {
  const signed: [string, string][] = certificate
    ? [
        ['Signed-By', certificate.subject],
        ['Signing-Certificate', vouchedFor(certificate)],
        ['Signing-Certificate-SHA256', certificate.sha256],
      ]
    : [];
  return authority === null ? signed : [...signed, ['Timestamp-Authority', authority]];
}

/**
 * Reads what a package is to be signed with; undefined where it is not to be signed.
 * @throws SignatureError about the key, its passphrase or the address; BundleError `no-key`
 */
export async function readSigning(
  asked: {
    readonly key?: string | undefined;
    readonly passphrase?: string | undefined;
    readonly timestamp?: string | undefined;
  },
  now: Date,
): Promise<Signing | undefined> {
  const { key, passphrase, timestamp } = asked;
  const authority = timestamp === undefined ? undefined : authorityUrl(timestamp);
  if (key !== undefined) return { signer: await readSigner(key, passphrase, now), authority };
  if (authority === undefined) return undefined;
  throw new BundleError(
    'no-key',
    'A timestamp is part of a signature, and no signing key was given',
    'Give a key with --sign FILE or THROUGHLINE_SIGN_KEY, or leave the timestamp out.',
  );
}

/** A detached signature of what has this hash, with its timestamp where there is an authority. */
export function signatureOf(
  { signer, authority }: Signing,
  sha256: string,
  signal?: AbortSignal,
): Promise<Buffer> {
  const stamp = authority && ((bytes: Buffer) => timestampOf(bytes, authority, { signal }));
  return signDetached(signer, Buffer.from(sha256, 'hex'), new Date(), stamp);
}
