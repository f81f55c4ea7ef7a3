import { readSignature, signatureProblem } from './read.ts';
import { type CertificateFacts, factsOf, isValidAt } from './signer.ts';
import { readToken } from './timestamp.ts';
import { type Trust, trustProblem } from './trust.ts';

/** What a signature says, and what is wrong with it. */
export interface SignatureReport {
  /** null when it cannot be read. */
  readonly certificate: CertificateFacts | null;
  /** By the clock of who signed. */
  readonly signedAt: string | null;
  /** When an authority says that the signature was there already. */
  readonly timestamp: { readonly time: string; readonly authority: CertificateFacts } | null;
  readonly problems: readonly string[];
}

/** Clocks differ by so much. */
const SLACK_MS = 5 * 60_000;

/**
 * Checks a detached signature of content with this hash.
 * @param trust certificates that the signer's and the authority's have to lead to; without them that is not asked
 */
export async function checkSignature(
  der: Uint8Array,
  sha256: Buffer,
  trust?: Trust,
): Promise<SignatureReport> {
  try {
    return await checked(der, sha256, trust);
  } catch {
    // What comes from strangers can be wrong in ways that no reader of it foresees.
    return unread('is damaged: a part of it cannot be read');
  }
}

const unread = (problem: string): SignatureReport => ({
  ...{ certificate: null, signedAt: null, timestamp: null, problems: [problem] },
});

async function checked(
  der: Uint8Array,
  sha256: Buffer,
  trust: Trust | undefined,
): Promise<SignatureReport> {
  const read = readSignature(der);
  if (typeof read === 'string') return unread(read);
  const { certificate, certificates, signature, signedAt, token } = read;
  const problems: string[] = [];
  const wrong = signatureProblem(read, (hash) => (hash === 'sha256' ? sha256 : undefined));
  if (wrong !== undefined) problems.push(wrong);
  const stamp = token && readToken(token, signature);
  if (typeof stamp === 'string') problems.push(`has a timestamp that ${stamp}`);
  const stamped = typeof stamp === 'string' ? undefined : stamp;
  const facts = factsOf(certificate);
  if (!signedAt) problems.push('does not say when it was made');
  for (const at of [signedAt, stamped?.time]) {
    if (at && !isValidAt(certificate, at))
      problems.push(
        `was made on ${at.toISOString().slice(0, 10)}, when its certificate was not valid: from ${facts.validFrom.slice(0, 10)} to ${facts.validTo.slice(0, 10)}`,
      );
  }
  if (signedAt && stamped && signedAt.getTime() > stamped.time.getTime() + SLACK_MS)
    problems.push('says that it was made after its own timestamp');
  const at = stamped?.time ?? signedAt;
  if (trust && at) {
    const no = await trustProblem(certificate, certificates, trust, at);
    if (no !== undefined) problems.push(`has a certificate that ${no}`);
    const untrusted =
      stamped &&
      (await trustProblem(stamped.signed.certificate, stamped.signed.certificates, trust, at));
    if (untrusted !== undefined) problems.push(`has a timestamp whose certificate ${untrusted}`);
  }
  return {
    certificate: facts,
    signedAt: signedAt?.toISOString() ?? null,
    timestamp: stamped
      ? { time: stamped.time.toISOString(), authority: factsOf(stamped.signed.certificate) }
      : null,
    problems: [...new Set(problems)],
  };
}
