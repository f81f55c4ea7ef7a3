/** One thing that was looked at. */
export interface Finding {
  readonly about: string;
  readonly state: 'ok' | 'warning' | 'wrong';
  /** What was found, in a sentence or less. */
  readonly found: string;
  /** What to do; always there where it is not ok. */
  readonly remedy?: string;
}

export const ok = (about: string, found: string): Finding => ({ about, state: 'ok', found });

export const warning = (about: string, found: string, remedy: string): Finding => ({
  ...{ about, state: 'warning', found, remedy },
});

export const wrong = (about: string, found: string, remedy: string): Finding => ({
  ...{ about, state: 'wrong', found, remedy },
});
