/** Object identifiers of CMS (RFC 5652), ESS (RFC 5035), CAdES (EN 319 122-1) and timestamps (RFC 3161). */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  /** Names the certificate by SHA-1; timestamp authorities still write it. */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  /** What a certificate may be used for: to sign timestamps. */
  timestamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** Hashes that are still taken for sound, as Node calls them. */
export const HASHES: Readonly<Record<string, string>> = {
  [OID.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Ways to sign that are checked here. */
export const SIGNS: ReadonlySet<string> = new Set([
  OID.rsa,
  OID.rsaPss,
  ...['1.2.840.113549.1.1.11', '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13'],
  ...[OID.ecdsaSha256, '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4'],
]);
