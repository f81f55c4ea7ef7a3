import { sha256Of } from '../../../core/evidence/index.ts';
import { VERSION } from '../../../core/version.ts';
import { isDraft } from '../../cases/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { lackingMark } from '../document/marks.ts';
import { languageIn } from '../language.ts';
import { readSeal, SEAL, type Seal, sealOf, volumesIn } from '../package/seal.ts';
import type { SigningWords } from '../package/signing.ts';
import { HELP_FILES, helpText } from '../package/stage.ts';
import type { ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';

/** Compares the seal with what is in the package, and with what this release knows. */
export async function checkSeal(
  snapshot: Snapshot,
  read: ReadPackage,
  words: SigningWords,
  problems: Problems,
): Promise<void> {
  const text = read.text(SEAL);
  const stated = text === undefined ? undefined : readSeal(text);
  if (text !== undefined && !stated) problems.add(SEAL, 'is not a seal as Throughline writes it');
  const found = sealOf(snapshot, read.files, words);
  if (stated) compare(stated, found, problems);
  await checkHelp(snapshot, read, words, problems);
  await checkDocument({ sha256: found.snapshot, title: snapshot.title }, read, problems);
}

function compare(stated: Seal, found: Seal, problems: Problems): void {
  for (const key of ['status', 'snapshot', 'custody'] as const)
    if (stated[key] !== found[key])
      problems.add(SEAL, `gives ${key} as “${stated[key]}” where the package has “${found[key]}”`);
  const software = ({ name, version }: Seal['software']) => `${name} ${version}`;
  if (software(stated.software) !== software(found.software))
    problems.add(SEAL, `was made by ${software(stated.software)}, and the snapshot by another`);
  for (const list of ['document', 'help'] as const) {
    const there = new Map(found[list].map((file) => [file.name, file]));
    for (const { name, sha256, bytes } of stated[list]) {
      const file = there.get(name);
      if (!file) problems.add(name, `is missing: ${SEAL} names it`);
      else if (file.sha256 !== sha256 || file.bytes !== bytes)
        problems.add(name, `is not the one that was made: ${SEAL} has SHA-256 ${sha256}`);
      there.delete(name);
    }
    for (const name of there.keys()) problems.add(name, `was added: ${SEAL} does not name it`);
  }
}

/** What says how to check the package follows from the release that made it. */
async function checkHelp(
  snapshot: Snapshot,
  { files }: ReadPackage,
  words: SigningWords,
  problems: Problems,
): Promise<void> {
  const { software } = snapshot;
  for (const name of HELP_FILES) {
    const held = files.get(name);
    if (!held || held.sha256 === sha256Of(await helpText(name, words, isDraft(snapshot)))) continue;
    problems.add(
      name,
      software.version === VERSION
        ? `is not what Throughline ${VERSION} puts into a package`
        : `is not known to this release (${VERSION}). Verify the package by Throughline ${software.version}, which made it`,
    );
  }
}

/** Each volume says in its metadata of which snapshot it is, which volume, and under which title. */
async function checkDocument(
  named: Parameters<typeof lackingMark>[1],
  read: ReadPackage,
  problems: Problems,
): Promise<void> {
  const language = languageIn(read.text('bag-info.txt') ?? '');
  const volumes = volumesIn(read.files);
  for (const [i, { path }] of volumes.entries()) {
    const bytes = await read.bytes(path);
    const lacking = bytes && lackingMark(bytes, named, i + 1, volumes.length, language);
    if (lacking) problems.add(path, `is not the document of this snapshot: ${lacking}`);
  }
}
