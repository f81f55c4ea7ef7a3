/** Signs files by their hash, timestamps signatures, and checks both. */
export { checkSignature, type SignatureReport } from './check.ts';
export { signDetached } from './sign.ts';
export { SignatureError } from './signature-errors.ts';
export { type CertificateFacts, factsOf, readSigner, type Signer } from './signer.ts';
export { authorityUrl, timestampOf } from './timestamp.ts';
export { readTrust, type Trust } from './trust.ts';
