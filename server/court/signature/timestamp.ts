import { createHash, randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import { HASHES, OID } from './oids.ts';
import { type ReadSignature, readSignature, signatureProblem } from './read.ts';
import { view } from './sign.ts';
import { SignatureError } from './signature-errors.ts';
import { isValidAt } from './signer.ts';

/** An authority answers in well under a second. */
const LONGEST_MS = 20_000;
/** A token with its certificates has a few thousand bytes. */
const MOST_BYTES = 1024 * 1024;

/** @throws SignatureError `authority-url` */
export function authorityUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === '') return url;
  // A name and a password in it are not repeated: what is said here is printed and logged.
  const shown = text.replace(/\/\/[^/?#]*@/, '//…@');
  throw new SignatureError(
    'authority-url',
    `${shown} is no address of a timestamp authority`,
    'Give an address that begins with http:// or https://, with no name and password in it.',
  );
}

/**
 * Asks a timestamp authority (RFC 3161) for a token of some bytes: only their SHA-256 goes there. The one place where
 * the product contacts anybody, and only because somebody named the authority.
 * @throws SignatureError `authority-…`
 */
export async function timestampOf(
  bytes: Buffer,
  authority: URL,
  { signal, longestMs = LONGEST_MS }: { signal?: AbortSignal | undefined; longestMs?: number } = {},
): Promise<Buffer> {
  // Positive, and of full length in DER.
  const nonce = Buffer.from([0x40 | ((randomBytes(1)[0] ?? 0) % 0x40), ...randomBytes(15)]);
  const request = new TimeStampReq({
    version: 1,
    certReq: true,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
      hashedMessage: new OctetString({
        valueHex: view(createHash('sha256').update(bytes).digest()).buffer,
      }),
    }),
    nonce: new Integer({ valueHex: view(nonce).buffer }),
  });
  const asked = Buffer.from(request.toSchema().toBER());
  const token = tokenIn(await answerOf(authority, asked, signal, longestMs), authority);
  const read = readToken(token, bytes);
  const wrong =
    typeof read === 'string'
      ? `The timestamp ${read}`
      : read.nonce?.equals(nonce)
        ? undefined
        : 'The timestamp answers another question';
  if (wrong !== undefined) throw nonsense(authority, wrong);
  return token;
}

async function answerOf(
  authority: URL,
  body: Buffer,
  signal: AbortSignal | undefined,
  longestMs: number,
): Promise<Buffer> {
  const limit = AbortSignal.timeout(longestMs);
  try {
    const response = await fetch(authority, {
      ...{ method: 'POST', body: view(body), redirect: 'error' },
      headers: { 'content-type': 'application/timestamp-query' },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok)
      throw new SignatureError(
        'authority-refuses',
        `The timestamp authority ${authority.host} answered with HTTP status ${response.status}`,
        'Check its address, and ask who runs it.',
      );
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw nonsense(authority, 'It sends more than a timestamp has');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof SignatureError || signal?.aborted) throw cause;
    if (limit.aborted)
      throw new SignatureError(
        'authority-slow',
        `The timestamp authority ${authority.host} did not answer within ${longestMs / 1000} seconds`,
        'Try again later, or name another authority.',
        { cause },
      );
    const { cause: reason } = cause instanceof Error ? cause : {};
    throw new SignatureError(
      'authority-down',
      `The timestamp authority ${authority.host} cannot be reached: ${reason instanceof Error ? reason.message : cause}`,
      'Check its address and the network, try again later, or name another authority.',
      { cause },
    );
  }
}

const nonsense = (authority: URL, why: string, cause?: unknown): SignatureError =>
  new SignatureError(
    'authority-nonsense',
    `The answer of ${authority.host} cannot be used as a timestamp. ${why}`,
    'Check that the address is one of a timestamp authority (RFC 3161), or name another.',
    { cause },
  );

const GRANTED = 0;
const GRANTED_WITH_CHANGES = 1;

function tokenIn(answer: Buffer, authority: URL): Buffer {
  let response: TimeStampResp;
  try {
    response = TimeStampResp.fromBER(view(answer));
  } catch (cause) {
    throw nonsense(authority, 'It is no answer of a timestamp authority', cause);
  }
  const { status, timeStampToken } = response;
  const said: number = status.status;
  if (timeStampToken && (said === GRANTED || said === GRANTED_WITH_CHANGES))
    return Buffer.from(timeStampToken.toSchema().toBER());
  const why = (status.statusStrings ?? []).map((text) => text.getValue()).join(' ');
  throw new SignatureError(
    'authority-refuses',
    `The timestamp authority ${authority.host} refuses: status ${said}${why === '' ? '' : `, “${why.replace(/\p{C}+/gu, ' ').slice(0, 200)}”`}`,
    'Ask who runs it, or name another authority.',
  );
}

/** A timestamp that holds for what was asked. */
export interface Timestamp {
  readonly time: Date;
  readonly signed: ReadSignature;
  readonly nonce: Buffer | undefined;
}

/**
 * Reads a token and checks it: for these bytes, and signed by an authority's key that was valid then.
 * @returns the timestamp, or what is wrong with it
 */
export function readToken(token: Buffer, bytes: Buffer): Timestamp | string {
  const signed = readSignature(token);
  if (typeof signed === 'string') return signed;
  const { content, contentType, certificate } = signed;
  if (!content || contentType !== OID.timestampInfo) return 'is no timestamp';
  const info = infoIn(content);
  if (!info) return 'cannot be read';
  const hash = HASHES[info.messageImprint.hashAlgorithm.algorithmId];
  const imprint = Buffer.from(info.messageImprint.hashedMessage.getValue());
  if (hash === undefined || !createHash(hash).update(bytes).digest().equals(imprint))
    return 'is of something else than this signature';
  const wrong = signatureProblem(signed, (name) => createHash(name).update(content).digest());
  if (wrong !== undefined) return `has a signature that ${wrong}`;
  if (!certificate.keyUsage?.includes(OID.timestamping))
    return 'is signed by a certificate that is not made out for timestamps';
  if (!isValidAt(certificate, info.genTime))
    return 'is signed by a certificate that was not valid at its time';
  const nonce = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView);
  return { time: info.genTime, signed, nonce };
}

function infoIn(content: Buffer): TSTInfo | undefined {
  try {
    return TSTInfo.fromBER(view(content));
  } catch {
    return undefined;
  }
}
