/** What the custody log tells, and a line of it. */
export type CustodyEvent =
  | {
      readonly event: 'received';
      readonly batch: string;
      readonly name: string;
      readonly bytes: number;
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
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      /** An earlier run's networks count again. */
      readonly event: 'run-restored';
      readonly run: number;
      readonly instead: number;
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

/** One line of the custody log. `previous` is the SHA-256 of the line before (64 zeros in the first). */
export type CustodyLine = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly previous: string;
} & CustodyEvent;
