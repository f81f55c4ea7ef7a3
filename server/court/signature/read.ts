import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { GeneralizedTime, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { HASHES, OID, SIGNS } from './oids.ts';
import { view } from './sign.ts';

/** A CMS with one signer, as read. */
export interface ReadSignature {
  readonly signer: SignerInfo;
  /** Whose key is said to have signed. */
  readonly certificate: X509Certificate;
  readonly certificates: readonly X509Certificate[];
  readonly signature: Buffer;
  /** By the clock of who signed. */
  readonly signedAt: Date | undefined;
  /** What is inside; undefined when it is detached. */
  readonly content: Buffer | undefined;
  readonly contentType: string;
  /** A timestamp of the signature, as DER. */
  readonly token: Buffer | undefined;
}

/** @returns what it is, or why it is none */
export function readSignature(der: Uint8Array): ReadSignature | string {
  try {
    const { contentType, content } = ContentInfo.fromBER(view(der));
    if (contentType !== ContentInfo.SIGNED_DATA) return 'is not a signature in CMS form';
    const signed = new SignedData({ schema: content });
    const [signer, ...more] = signed.signerInfos;
    if (!signer || more.length > 0) return `has ${signed.signerInfos.length} signers, not one`;
    const held = (signed.certificates ?? []).filter((each) => each instanceof Certificate);
    const own = held.find((each) => isNamed(signer, each));
    if (!own) return 'does not hold the certificate of its signer';
    const { eContent, eContentType } = signed.encapContentInfo;
    const [token] = valuesOf(signer.unsignedAttrs, OID.timestampToken);
    return {
      ...{
        signer,
        contentType: eContentType,
        certificate: x509(own),
        certificates: held.map(x509),
      },
      signature: octetsOf(signer.signature),
      signedAt: timeOf(valuesOf(signer.signedAttrs, OID.signingTime)[0]),
      content: eContent && octetsOf(eContent),
      token: token && Buffer.from(token.valueBeforeDecodeView),
    };
  } catch {
    return 'is not a signature in CMS form, or is damaged';
  }
}

const x509 = (certificate: Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema().toBER()));

const octetsOf = (value: OctetString): Buffer => Buffer.from(value.getValue());

function isNamed({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    sid.issuer.isEqual(issuer) &&
    sid.serialNumber.isEqual(serialNumber)
  );
}

function valuesOf(attributes: SignerInfo['signedAttrs'], type: string) {
  return attributes?.attributes.find((each) => each.type === type)?.values ?? [];
}

function timeOf(value: unknown): Date | undefined {
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : undefined;
}

/**
 * Was this content signed, by the key of the certificate that the signature names?
 * @param hashOf the content's hash by the algorithm that was taken; undefined when that is not to be had
 * @returns what is wrong, or undefined
 */
export function signatureProblem(
  { signer, certificate, signature, contentType }: ReadSignature,
  hashOf: (algorithm: string) => Buffer | undefined,
): string | undefined {
  const { signedAttrs, digestAlgorithm, signatureAlgorithm } = signer;
  const hash = HASHES[digestAlgorithm.algorithmId];
  const content = hash === undefined ? undefined : hashOf(hash);
  if (!hash || !content)
    return `was made with a hash that is not taken: ${digestAlgorithm.algorithmId}`;
  if (!SIGNS.has(signatureAlgorithm.algorithmId)) return 'was made in a way that is not known here';
  if (!signedAttrs) return 'does not sign its own facts, as CAdES asks';
  const [digest] = valuesOf(signedAttrs, OID.messageDigest);
  if (!(digest instanceof OctetString && octetsOf(digest).equals(content)))
    return 'was made for other content';
  const [type] = valuesOf(signedAttrs, OID.contentType);
  if (!(type instanceof ObjectIdentifier && type.getValue() === contentType))
    return 'was made for content of another kind';
  if (!namesCertificate(signer, certificate)) return 'was made with another certificate';
  const padding =
    signatureAlgorithm.algorithmId === OID.rsaPss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
      : {};
  const key = { key: certificate.publicKey, ...padding };
  const isRight = verify(hash, Buffer.from(signedAttrs.encodedValue), key, signature);
  return isRight ? undefined : 'was changed, or was not made by the key of its certificate';
}

/** By its hash, among what is signed: so that no other certificate of the same key takes its place. */
function namesCertificate({ signedAttrs }: SignerInfo, { raw }: X509Certificate): boolean {
  const hashes = [
    ...valuesOf(signedAttrs, OID.signingCertificateV2).map((value) => [value, 'sha256'] as const),
    ...valuesOf(signedAttrs, OID.signingCertificate).map((value) => [value, 'sha1'] as const),
  ];
  return hashes.some(([value, usual]) => {
    const id = firstOf(firstOf(value));
    if (!(id instanceof Sequence)) return false;
    const [first, second] = id.valueBlock.value;
    // The algorithm stands in front where it is not the usual one.
    const [hash, certHash] =
      first instanceof Sequence ? [HASHES[String(oidOf(first))], second] : [usual, first];
    return (
      hash !== undefined &&
      certHash instanceof OctetString &&
      octetsOf(certHash).equals(createHash(hash).update(raw).digest())
    );
  });
}

const firstOf = (value: unknown): unknown =>
  value instanceof Sequence ? value.valueBlock.value[0] : undefined;

function oidOf(algorithm: Sequence): string | undefined {
  const oid = firstOf(algorithm);
  return oid instanceof ObjectIdentifier ? oid.getValue() : undefined;
}
