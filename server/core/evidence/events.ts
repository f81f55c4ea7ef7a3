import type { Clock } from './clock.ts';
import type { WithheldLine } from './withhold.ts';

/** What the signature of what was received came to; see `waczSignature` of archive. */
export interface ReceivedSignature {
  readonly outcome: 'valid' | 'invalid';
  /** In words: what was checked, with what result, and what was not. */
  readonly said: string;
}

/** Of a file whose collection somebody told of at its import; see `StatedCustody` of capture. */
type StatedField =
  | 'collector'
  | 'tool'
  | 'toolSettings'
  | 'vantage'
  | 'authority'
  /** SHA-256 of the file, as its collector computed it. */
  | 'sha256';

/**
 * How a file was read, as whoever imported it said: what a rebuild needs beside its bytes. Names as in `ReadOptions` of
 * capture; what was not said is not there.
 */
export interface HowRead {
  /** Column names of a table to field names. */
  readonly map?: Readonly<Record<string, string>>;
  readonly encoding?: string;
  readonly platform?: string;
  readonly country?: string;
  readonly capturedAt?: string;
  readonly modifiedAt?: string;
  /** Of a workbook, the one sheet that was read. */
  readonly sheetName?: string;
  /** The row that names the columns of a table. */
  readonly headRow?: number;
  readonly dateForm?: 'iso' | 'dd.mm.yyyy' | 'mm/dd/yyyy';
  readonly zone?: string;
  /** It came without the files that it names. */
  readonly alone?: true;
}

/** A picture, and the path by which the records of a file name it. */
export interface NamedPicture {
  readonly path: string;
  /** SHA-256 */
  readonly image: string;
}

/** A received file before and after an erasure. */
export interface ErasedFile {
  /** SHA-256 */
  readonly before: string;
  readonly after: string;
  readonly bytes: number;
  readonly records: number;
}

/** What a rebuild needs of a receipt whose line was taken out. */
export interface ErasedReceipt {
  readonly line: number;
  readonly batch: string;
  /** With marks in the place of what is erased. */
  readonly name: string;
  readonly bytes: number;
  readonly at: string;
  readonly by: string;
  readonly within?: string;
  readonly read?: HowRead;
}

/** What the custody log tells, and a line of it. */
export type CustodyEvent =
  | {
      readonly event: 'received';
      readonly batch: string;
      readonly name: string;
      readonly bytes: number;
      /** SHA-256 of what it came in: an archive, or the list of a folder. */
      readonly within?: string;
      /** Of what was imported by itself; logs of earlier releases do not have it. */
      readonly read?: HowRead;
      /** Of a file that says that it is signed. */
      readonly signature?: ReceivedSignature;
      /** What the account that wrote this line said of how the file was collected. */
      readonly stated?: Readonly<Partial<Record<StatedField, string>>>;
    }
  | {
      /** The bytes of a picture that a capture names came with its file. */
      readonly event: 'picture-received';
      /** SHA-256 of the picture. */
      readonly image: string;
      readonly bytes: number;
      /** SHA-256 of the file that names it. */
      readonly from: string;
      /** By which path, where it names it so; logs of earlier releases do not have it. */
      readonly path?: string;
    }
  | {
      /** How a file was received that an earlier release received, as far as the graph knew it; may stand in parts. */
      readonly event: 'receipt-noted';
      readonly batch: string;
      readonly read?: HowRead;
      readonly pictures?: readonly NamedPicture[];
    }
  | {
      /** The graph was made again from the stored files. */
      readonly event: 'rebuilt';
      readonly counts: Readonly<Record<string, number>>;
      /** Line of the log up to which it was followed. */
      readonly line: number;
      /** Files that could not be imported again: SHA-256; the first hundred. */
      readonly failed: readonly string[];
    }
  | {
      /** Records, pictures and lines of this log were erased. It names nothing of what they said. */
      readonly event: 'erased';
      readonly erasure: string;
      readonly ground: string;
      readonly reason: string;
      /** The initials that signed. */
      readonly signed: string;
      readonly counts: Readonly<Record<string, number>>;
      /** Received files in which marks of the same length stand for records; `after` is the file since. */
      readonly files: readonly ErasedFile[];
      /** Pictures and pages of which the bytes are gone: salted hashes of their SHA-256. */
      readonly gone: readonly string[];
      /** Lines of this log that show their hash since. */
      readonly withheld: readonly WithheldLine[];
      /** How files were received whose line is among these. */
      readonly received: readonly ErasedReceipt[];
    }
  | {
      /** The log goes on after a part of an earlier form; see line.ts. */
      readonly event: 'log-continued';
      readonly earlier: { readonly lines: number; readonly sha256: string };
    }
  | {
      /** Where the log stood when somebody asked for it, to be kept elsewhere. */
      readonly event: 'anchored';
      readonly line: number;
      readonly sha256: string;
      /** Where it is kept, as somebody said. */
      readonly kept?: string;
    }
  | {
      /** Every stored file was hashed again. */
      readonly event: 'files-checked';
      readonly counts: Readonly<Record<string, number>>;
      /** SHA-256 of files that are not what they were, or are not there; the first hundred. */
      readonly changed: readonly string[];
      readonly missing: readonly string[];
    }
  | {
      /** The same bytes came again and replaced a stored copy that was damaged. */
      readonly event: 'file-healed';
      readonly sha256: string;
      readonly bytes: number;
      /** Where the damaged copy lies, below the evidence folder. */
      readonly kept: string;
    }
  | {
      readonly event: 'imported';
      readonly batch: string;
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      readonly event: 'pictures-read';
      readonly codes: string;
      readonly words: string;
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      readonly event: 'resolved';
      readonly run: number;
      readonly engine: string;
      /** SHA-256 over all that the run found, see `resultsSha256`; lines of earlier builds have none. */
      readonly results?: string;
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      /** An earlier run's networks count again. */
      readonly event: 'run-restored';
      readonly run: number;
      readonly instead: number;
    }
  | {
      /** A received picture is on a list of known pictures: nobody and nothing looks at it. */
      readonly event: 'picture-listed';
      /** SHA-256 */
      readonly image: string;
      /** The name of the list. */
      readonly list: string;
      readonly kind: 'sha256' | 'md5' | 'pdq';
      /** In how many of 256 bits a PDQ hash differs; 0 of the others. */
      readonly distance: number;
    }
  | {
      /** A list of known pictures came, or went. */
      readonly event: 'hash-list-added' | 'hash-list-removed';
      readonly list: string;
      readonly counts: Readonly<Record<string, number>>;
      readonly signed: string;
    }
  | {
      readonly event: 'revealed';
      readonly image: string;
      /** The initials that signed. */
      readonly signed: string;
      readonly reason: string;
    }
  | {
      readonly event: 'exported';
      readonly bundle: string;
      readonly sha256: string;
      readonly entities: number;
      /** Hash of what was selected, by which bundles of the same selection are known; see `selectionSha256`. */
      readonly selection?: string;
      /** SHA-256 of the snapshot that is in it; lines of earlier builds have none. */
      readonly snapshot?: string;
      /** The case that it is of. */
      readonly case?: string;
    }
  | {
      /** A selection was written for another tool. */
      readonly event: 'data-exported';
      readonly format: string;
      /** Of the file. */
      readonly sha256: string;
      readonly nodes: number;
      readonly links: number;
      /** Hash of what was selected; see `selectionSha256`. */
      readonly selection: string;
    }
  | {
      /** A letter to a platform was made; nothing is sent. */
      readonly event: 'letter-written';
      /** What it asks for, as the letters’ module has it. */
      readonly letter: string;
      readonly language: string;
      readonly platform: string;
      /** The case that it is about; left out of a selection that is no case. */
      readonly case?: string;
      readonly captures: number;
      readonly ads: number;
      /** Of the letter, and of the template that it was made by. */
      readonly sha256: string;
      readonly template: string;
    }
  | {
      readonly event: 'case-made';
      readonly case: string;
      /** SHA-256 of the file that it was taken in from. */
      readonly from?: string;
      /** The initials that signed. */
      readonly signed: string;
    }
  | {
      /** The words themselves are in the store. */
      readonly event: 'case-changed';
      readonly case: string;
      /** What of it: `details`, `added`, `note` … */
      readonly what: string;
      /** Ids of what came or left; of an entry its id; of exhibits the first and the last number. */
      readonly about: readonly string[];
      /** Of a bundle or a file; of exhibits the hash of the list of their numbers and captures. */
      readonly sha256?: string;
      /** The initials that signed. */
      readonly signed: string;
    }
  | {
      /** What a case is called and on what authority it is worked on, whole, as it is from now on. */
      readonly event: 'case-detailed';
      readonly case: string;
      readonly title: string;
      readonly reference: string;
      readonly authority: string;
      /** Days; null where it is open. */
      readonly period: { readonly from: string | null; readonly to: string | null } | null;
      readonly producer: string;
      /** How far it may be told, by TLP 2.0; lines of earlier builds do not have it. */
      readonly marking?: string;
      /** The initials that signed. */
      readonly signed: string;
      /** A case of an earlier build stood so when this one first wrote of it. */
      readonly stood?: true;
    }
  | {
      /** Somebody accepted with a reason what a completeness check found. */
      readonly event: 'check-answered';
      readonly case: string;
      readonly check: string;
      /** SHA-256 over what the check had found. */
      readonly found: string;
      /** SHA-256 of the reason; the words are in the store and in the bundle. */
      readonly said: string;
      readonly signed: string;
      /** An answer given in an earlier build: by which account, and when. */
      readonly stood?: { readonly account: string; readonly at: string };
    }
  | {
      /** All that a bundle is made of, at one moment. */
      readonly event: 'case-frozen';
      /** Left out of a selection that is no case. */
      readonly case?: string;
      /** Hash of what is named, see `selectionSha256`. */
      readonly selection: string;
      /** SHA-256 of the snapshot, but for what it says of this log. */
      readonly sha256: string;
      /** The run that was active, and the hash of what it found: what was frozen was compared with it. */
      readonly run?: number;
      readonly results?: string;
    }
  | {
      readonly event: 'answer-withdrawn';
      readonly case: string;
      readonly check: string;
      readonly signed: string;
    }
  | {
      /** Somebody wants to be told of something new about it, or no more. */
      readonly event: 'watched' | 'watch-ended';
      readonly watch: string;
      readonly kind: string;
      readonly about: string;
      readonly signed: string;
    }
  | {
      readonly event: 'queried';
      readonly query: string;
      /** A saved query is run. */
      readonly version: number;
      readonly parameters: Readonly<Record<string, unknown>>;
      /** A watch asks it, and no person. */
      readonly watching?: true;
    }
  | {
      /** A text that is not saved is run. */
      readonly event: 'draft-queried';
      readonly text: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | {
      /** An analysis is run. */
      readonly event: 'analysed';
      readonly analysis: string;
      readonly version: number;
      readonly parameters: Readonly<Record<string, unknown>>;
    }
  | {
      /** A report without personal data was made of one, to be handed on. */
      readonly event: 'reported';
      /** The line that tells that it was run. */
      readonly line: number;
      readonly analysis: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly about: string;
      readonly sha256: string;
    }
  | {
      /** What became of the question that `line` tells of; one without such a line was broken off with the program. */
      readonly event: 'query-ended';
      readonly line: number;
      readonly outcome: 'answered' | 'refused' | 'timed-out' | 'stopped' | 'killed' | 'failed';
      /** How many the answer has, where it was answered. */
      readonly rows?: number;
    }
  | {
      readonly event: 'query-saved';
      readonly query: string;
      readonly version: number;
      /** The initials that signed. */
      readonly signed: string;
      readonly text: string;
    }
  | {
      readonly event: 'query-removed';
      readonly query: string;
      /** null: the file could not be used. */
      readonly version: number | null;
      /** The initials that signed. */
      readonly signed: string;
      readonly reason: string;
      /** Where its file lies since, in the data folder, and its hash. */
      readonly kept: string;
      readonly sha256: string;
    }
  | {
      readonly event: 'chart-made' | 'chart-renamed' | 'chart-deleted' | 'chart-restored';
      readonly chart: string;
      readonly title: string;
      /** The chart that it was copied from. */
      readonly from?: string;
      /** The initials that signed. */
      readonly signed: string;
    }
  | {
      /** The words themselves are in the store. */
      readonly event: 'noted' | 'note-withdrawn';
      readonly note: string;
      readonly kind: 'note' | 'tag' | 'name';
      readonly about: readonly string[];
      /** The initials that signed. */
      readonly signed: string;
    }
  | {
      readonly event: 'judged' | 'withdrawn';
      readonly judgement: string;
      readonly kind: string;
      /** What it is about: the ids of all entities concerned. */
      readonly about: readonly string[];
      /** The initials that signed. */
      readonly signed: string;
      readonly reason: string;
    };

/** Who wrote a line, when, where and with what. Lines of the first form say `at` and `by` alone. */
export interface CustodyOrigin {
  readonly at: string;
  /** The account that was signed in, else the account of the operating system. */
  readonly by: string;
  /** Of who was signed in: the id of the account, its roles then, its session, and the address that it came from. */
  readonly account?: string;
  readonly roles?: readonly string[];
  readonly session?: string;
  readonly address?: string;
  readonly host?: string;
  /** The version of the program. */
  readonly program?: string;
  readonly clock?: Clock;
}

/** One line of the custody log. `previous` is the hash of the line before (64 zeros in the first). */
export type CustodyLine = {
  readonly n: number;
  readonly previous: string;
} & CustodyOrigin &
  CustodyEvent;
