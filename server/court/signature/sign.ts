import { createHash, sign } from 'node:crypto';
import {
  Constructed,
  fromBER,
  type Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { OID } from './oids.ts';
import type { Signer } from './signer.ts';

/**
 * Signs content by its hash: a detached CMS (RFC 5652) of the form CAdES-BES, as DER. What is signed names the time and
 * the certificate, so that neither can be put in another's place.
 *
 * @param sha256 of the content
 * @param at by the clock of who signs
 * @param stamp gives a timestamp token for a signature, which goes into the CMS
 */
export async function signDetached(
  { key, certificate, issuers }: Signer,
  sha256: Buffer,
  at: Date,
  stamp?: (signature: Buffer) => Promise<Buffer>,
): Promise<Buffer> {
  const own = Certificate.fromBER(view(certificate.raw));
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: OID.sha256 });
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: inOrder([
      new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
      new Attribute({ type: OID.signingTime, values: [new UTCTime({ valueDate: at })] }),
      new Attribute({ type: OID.messageDigest, values: [octets(sha256)] }),
      new Attribute({ type: OID.signingCertificateV2, values: [namedCertificate(own)] }),
    ]),
  });
  const signature = sign('sha256', asSet(signedAttrs), key);
  const signer = new SignerInfo({
    ...{ version: 1, digestAlgorithm, signedAttrs, signature: octets(signature) },
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signatureAlgorithm:
      key.asymmetricKeyType === 'rsa'
        ? new AlgorithmIdentifier({ algorithmId: OID.rsa, algorithmParams: new Null() })
        : new AlgorithmIdentifier({ algorithmId: OID.ecdsaSha256 }),
  });
  if (stamp) {
    const token = fromBER(view(await stamp(signature))).result;
    const held = new Attribute({ type: OID.timestampToken, values: [token] });
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [held] });
  }
  const signed = new SignedData({
    ...{ version: 1, digestAlgorithms: [digestAlgorithm], signerInfos: [signer] },
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [own, ...issuers.map(({ raw }) => Certificate.fromBER(view(raw)))],
  });
  const content = new ContentInfo({
    contentType: ContentInfo.SIGNED_DATA,
    content: signed.toSchema(true),
  });
  return Buffer.from(content.toSchema().toBER());
}

/** ASN1js takes an array that no other thread shares. */
export const view = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const octets = (bytes: Uint8Array): OctetString =>
  new OctetString({ valueHex: view(bytes).buffer });

/** DER has the members of a set in the order of their bytes. */
function inOrder(attributes: readonly Attribute[]): Attribute[] {
  const bytes = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return [...attributes].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
}

/** What is signed is the set as such; in the CMS it stands under a tag of its own (RFC 5652, 5.4). */
function asSet(attributes: SignedAndUnsignedAttributes): Buffer {
  const bytes = Buffer.from(attributes.toSchema().toBER());
  bytes[0] = 0x31;
  return bytes;
}

/** SigningCertificateV2 (RFC 5035): the certificate by hash, issuer and number. */
function namedCertificate(certificate: Certificate): Sequence {
  const hash = createHash('sha256').update(Buffer.from(certificate.toSchema().toBER())).digest();
  const issuer = new Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const serialNumber: Integer = certificate.serialNumber;
  const issuerSerial = new Sequence({
    value: [new Sequence({ value: [issuer] }), serialNumber],
  });
  const id = new Sequence({ value: [octets(hash), issuerSerial] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}
