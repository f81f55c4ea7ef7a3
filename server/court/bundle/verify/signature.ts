import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type CertificateFacts,
  checkSignature,
  type SignatureReport,
  type Trust,
} from '../../signature/index.ts';
import { digest, TAG_MANIFEST } from '../package/bag-files.ts';
import { filingEnding, filingField } from '../package/pack.ts';
import {
  authorityIn,
  SIGNATURE,
  signingFields,
  signingLabels,
  vouchedFor,
} from '../package/signing.ts';
import { checkField, type ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';

/** What a signed package was checked for, and for what not. */
export interface SignedReport {
  /** null when the signature cannot be read. */
  readonly certificate: CertificateFacts | null;
  /** By the clock of who signed. */
  readonly signedAt: string | null;
  readonly timestamp: SignatureReport['timestamp'];
  readonly checked: readonly string[];
  readonly notChecked: readonly string[];
}

/** A signature has a few thousand bytes. */
export const MOST_SIGNATURE = 1024 * 1024;

/**
 * Checks the signature in a package against what bag-info.txt, which is signed itself, says of it.
 * @param bytes of the signature; undefined when there is none
 * @returns undefined for a package that says that it is not signed
 */
export async function checkSigned(
  { files, text }: ReadPackage,
  bytes: Buffer | undefined,
  trust: Trust | undefined,
  problems: Problems,
): Promise<SignedReport | undefined> {
  const info = text('bag-info.txt') ?? '';
  const authority = authorityIn(info);
  const sealed = files.get(TAG_MANIFEST)?.sha256;
  if (!bytes || sealed === undefined) {
    for (const label of signingLabels)
      if (fieldOf(info, label) !== undefined)
        problems.add(SIGNATURE, `is missing: bag-info.txt has ${label}`);
    if (trust) problems.add(SIGNATURE, 'is missing, and authorities were named to check it by');
    return undefined;
  }
  const report = await checkSignature(bytes, Buffer.from(sealed, 'hex'), trust);
  for (const problem of report.problems) problems.add(SIGNATURE, problem);
  const { certificate } = report;
  if (certificate) checkFields(info, certificate, authority, problems);
  if (certificate && (authority !== null) !== (report.timestamp !== null))
    problems.add(
      SIGNATURE,
      authority === null
        ? 'has a timestamp, and bag-info.txt says NOT TIMESTAMPED'
        : 'has no timestamp that holds, and bag-info.txt names an authority',
    );
  return signedReport(report, trust);
}

/** What bag-info.txt says of the signature follows from its certificate. */
function checkFields(
  info: string,
  certificate: CertificateFacts,
  authority: string | null,
  problems: Problems,
): void {
  const named = fieldOf(info, 'Signing-Certificate-SHA256');
  if (named === undefined) problems.add(SIGNATURE, 'is there, and bag-info.txt says NOT SIGNED');
  else if (named !== certificate.sha256)
    problems.add(
      SIGNATURE,
      `was made with another key than bag-info.txt names: its certificate has SHA-256 ${certificate.sha256}`,
    );
  else
    for (const [label, value] of signingFields({ certificate, authority }))
      checkField(info, label, value, problems);
}

function fieldOf(info: string, label: string): string | undefined {
  const line = info.split('\n').find((each) => each.startsWith(`${label}: `));
  return line?.slice(label.length + 2);
}

function signedReport(report: SignatureReport, trust: Trust | undefined): SignedReport {
  const { certificate, signedAt, timestamp } = report;
  const holds = report.problems.length === 0;
  const checked =
    certificate && holds
      ? [
          `${SIGNATURE} is over ${TAG_MANIFEST}, by ${certificate.subject}, with ${vouchedFor(certificate)}; certificate SHA-256 ${certificate.sha256}, valid from ${day(certificate.validFrom)} to ${day(certificate.validTo)}`,
        ]
      : [];
  const notChecked: string[] = [];
  if (timestamp)
    checked.push(
      `The signature was there on ${timestamp.time}, says ${timestamp.authority.subject}`,
    );
  else notChecked.push(`When it was signed: ${signedAt ?? 'a time'} is by the clock of who signed`);
  if (trust && holds) checked.push('The certificates lead to one of those in the file given');
  if (!trust)
    notChecked.push(
      'Whether the names in the certificates are true: that takes the certificates of authorities that you trust (verify --trust FILE)',
    );
  notChecked.push('Whether a certificate was revoked: that takes a network');
  return { certificate, signedAt, timestamp, checked, notChecked };
}

const day = (time: string): string => time.slice(0, 10);

/**
 * Checks what lies beside a zip: its signature, and the copies to file that bag-info.txt names.
 * @param zip.name how it is called in the report
 * @param sha256 of the zip
 */
export async function checkSignedBeside(
  { file, name: called }: { readonly file: string; readonly name: string },
  { text }: Pick<ReadPackage, 'text'>,
  {
    sha256,
    signature,
    trust,
  }: {
    sha256: () => Promise<string>;
    signature: SignedReport | undefined;
    trust: Trust | undefined;
  },
  problems: Problems,
): Promise<SignedReport | undefined> {
  await checkFiling(file, text('bag-info.txt') ?? '', problems);
  const name = `${called}.p7s`;
  const size = (await stat(`${file}.p7s`).catch(() => undefined))?.size;
  if (size === undefined)
    return (
      signature && {
        ...signature,
        notChecked: [...signature.notChecked, `The zip itself: no ${name} is beside it`],
      }
    );
  if (size > MOST_SIGNATURE) {
    problems.add(name, 'is larger than a signature can be');
    return signature;
  }
  const report = await checkSignature(
    await readFile(`${file}.p7s`),
    Buffer.from(await sha256(), 'hex'),
    trust,
  );
  for (const problem of report.problems) problems.add(name, problem);
  if (
    signature?.certificate &&
    report.certificate &&
    report.certificate.sha256 !== signature.certificate.sha256
  )
    problems.add(name, `was made with another key than ${SIGNATURE} in the package`);
  if (report.problems.length > 0) return signature;
  return signature && { ...signature, checked: [...signature.checked, `${name} is over the zip`] };
}

async function checkFiling(file: string, info: string, problems: Problems): Promise<void> {
  const folder = path.dirname(file);
  const base = path.basename(file).replace(/\.zip$/, '');
  for (let n = 1; ; n += 1) {
    const stated = fieldOf(info, filingField(n));
    if (stated === undefined) return;
    const name = `${base}${filingEnding(n)}`;
    const held = await digest(folder, name).catch(() => undefined);
    if (held && held.sha256 !== stated)
      problems.add(name, `was changed: its SHA-256 is ${held.sha256}, bag-info.txt has ${stated}`);
  }
}
