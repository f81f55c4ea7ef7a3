import { createHash } from 'node:crypto';
import { cp, link, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustodyEvent, Evidence } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import { withTemporaryFolder } from '../../core/temporary.ts';
import { typeset } from '../../core/typeset/index.ts';
import { enterNotice } from '../notices/index.ts';
import { checkLeaves, type Marking, markingMark, type Snapshot } from '../snapshot/index.ts';
import { capturesOn } from './letter-content.ts';
import { LetterError } from './letter-errors.ts';
import {
  basisOf,
  type LetterGround,
  type LetterKind,
  type LetterLanguage,
} from './letter-kinds.ts';
import { fill } from './template.ts';

const SHIPPED = fileURLToPath(new URL('templates', import.meta.url));
const PAGE = fileURLToPath(new URL('letter.typ', import.meta.url));
/** What an office fills in by hand. */
const BLANK = '________________________';

/** What a letter is to say, and where it is to be written. */
export interface WantedLetter {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  /** Host of the platform that it goes to. */
  readonly platform: string;
  readonly snapshot: Snapshot;
  readonly dataDir: string;
  /** The file: a name in .pdf is set as pages, any other is written as text. */
  readonly out: string;
  readonly now: Date;
  readonly office?: string | undefined;
  readonly reference?: string | undefined;
  /** On what it rests, and what the office says more of it. */
  readonly ground?: LetterGround | undefined;
  readonly authority?: string | undefined;
  readonly reason?: string | undefined;
  /** Of the case that it is about: how far it may be told. */
  readonly marking?: Marking | undefined;
  /** Logs it; both the letter and its line are there, or neither. Into the custody log where nothing else is said. */
  readonly log?: ((event: LetterWritten, sha256: string) => Promise<unknown>) | undefined;
  /** Who writes it, and of which case, for the register. */
  readonly signed?: { readonly case: string; readonly initials: string } | undefined;
}

type LetterWritten = Extract<CustodyEvent, { event: 'letter-written' }>;

/** A letter that was written. */
export interface Letter {
  readonly path: string;
  readonly sha256: string;
  readonly captures: number;
  readonly ads: number;
  /** Only the earliest so many ads of a lone identifier are in scope; null where none was cut. */
  readonly adsLimitedTo: number | null;
  /** The office's own template, or the one that ships. */
  readonly template: string;
}

interface Writing {
  readonly evidence: Pick<Evidence, 'appendCustody'>;
  readonly store: Pick<Store, 'db'>;
}

/**
 * Writes a letter to a platform about what is in scope of a snapshot there, logs its hash and enters it into the
 * register. It sends nothing.
 * @throws LetterError; TypesetError; CaseError `red` where nothing of its case may leave
 */
export async function writeLetter(
  { evidence, store }: Writing,
  wanted: WantedLetter,
): Promise<Letter> {
  const { kind, language, snapshot, now, out } = wanted;
  checkLeaves(wanted);
  const platform = wanted.platform.replace(/^platform:/, '').toLowerCase();
  const captures = capturesOn(snapshot, platform);
  const template = await templateFor(wanted);
  const given = (text: string | undefined) => (text?.trim() ? text.trim() : BLANK);
  const text = fill(
    template.text,
    {
      ...{ platform, count: String(captures.length) },
      ...{ office: given(wanted.office), reference: given(wanted.reference) },
      authority: given(basisOf(language, wanted.ground, wanted.authority)),
      reason: given(wanted.reason),
      date: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        ...{ dateStyle: 'long', timeZone: 'UTC' },
      }).format(now),
    },
    captures,
  );
  const mark = markingMark(wanted);
  const bytes = /\.pdf$/i.test(out)
    ? await pagesOf(text, language, now, mark)
    : Buffer.from(mark ? `${mark.text}\n\n${text}` : text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ads = new Set(captures.map(({ ad }) => ad)).size;
  const { log = (event) => evidence.appendCustody(event) } = wanted;
  const written: LetterWritten = {
    ...{ event: 'letter-written', letter: kind, language, platform, sha256 },
    ...{ captures: captures.length, ads },
    // So that it can be told later which words were asked for.
    template: createHash('sha256').update(template.text).digest('hex'),
  };
  await put(path.resolve(out), bytes, async () => {
    await log(written, sha256);
    const of = { kind, language, platform, letter: path.basename(out), sha256 };
    const listed = snapshot.captures.filter((capture) => capture.platform === platform);
    await enterNotice(
      store.db,
      {
        ...of,
        ...{ case: wanted.signed?.case ?? null, author: wanted.signed?.initials ?? null },
        ...{ ground: wanted.ground ?? null, captures: listed },
      },
      now,
    );
  });
  return {
    ...{ path: path.resolve(out), sha256, captures: captures.length, ads },
    template: template.path,
    adsLimitedTo: snapshot.completeness.adsLimitedTo,
  };
}

/** The office's own template goes before the one that ships. */
async function templateFor({ kind, language, dataDir }: WantedLetter) {
  const name = `${kind}.${language}.md`;
  for (const folder of [path.join(dataDir, 'letters'), SHIPPED]) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw new LetterError(
        'template',
        `The template ${file} cannot be read: ${cause.message}`,
        'Mend the file, or take it away to have the one that ships.',
        { cause },
      );
    });
    if (text !== undefined) return { path: file, text: text.replaceAll('\r\n', '\n') };
  }
  throw new LetterError('template', `There is no template ${name}`, 'Put one there.');
}

/** Set as PDF/A; the words go there as data, so that nothing in them is markup. */
function pagesOf(
  text: string,
  language: string,
  now: Date,
  marking: ReturnType<typeof markingMark>,
): Promise<Buffer> {
  return withTemporaryFolder(tmpdir(), 'throughline-letter-', async (workspace) => {
    await cp(PAGE, path.join(workspace, 'main.typ'));
    const blocks = text.split(/\n{2,}/).flatMap((each) => each.trim() || []);
    const target = path.join(workspace, 'letter.pdf');
    await typeset(workspace, target, Math.floor(now.getTime() / 1000), {
      blocks,
      language,
      marking,
    });
    return readFile(target);
  });
}

/** Under its name once it is whole and logged; never over another file. */
async function put(file: string, bytes: Buffer, log: () => Promise<unknown>): Promise<void> {
  const taken = () =>
    new LetterError(
      'exists',
      `There is a file ${file} already`,
      'Choose another name: a letter that was logged is not overwritten.',
    );
  if (await stat(file).catch(() => undefined)) throw taken();
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await withTemporaryFolder(path.dirname(file), '.letter-', async (spare) => {
      const draft = path.join(spare, 'letter');
      await writeFile(draft, bytes, { flush: true });
      await log();
      await link(draft, file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw taken();
        // Some disks have no hard links.
        return rename(draft, file);
      });
    });
  } catch (cause) {
    if (cause instanceof LetterError || !isOfDisk(cause)) throw cause;
    throw new LetterError(
      'folder',
      `The letter cannot be written to ${file}: ${cause.message}`,
      'Choose a folder that you may write to, with space left.',
      { cause },
    );
  }
}

const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));
