import type { ExtractInput, Observation } from './observation.ts';

/** An observation in the words of `throughline extract`: what was found, where, how, how surely. */
export interface FoundLine {
  /** phone, email, payment, handle or url. */
  readonly type: string;
  /** E.164, the address, `scheme:value`, `service:name`, or the address of a page without its scheme. */
  readonly value: string;
  /** UTF-16 offsets: `text.slice(start, end)` is what was read. */
  readonly start: number;
  readonly end: number;
  readonly method: string;
  readonly confidence: number;
  readonly steps: readonly string[];
  /** Where it stands, when a capture has more than its text. */
  readonly field?: string;
}

export function foundLine(observation: Observation, withField: boolean): FoundLine {
  const { entity, value, field, start, end, method, confidence, steps } = observation;
  return {
    type: entity.kind === 'site' ? 'url' : entity.kind,
    value: value ?? entity.id.slice(entity.kind.length + 1),
    start,
    end,
    method,
    confidence,
    steps,
    ...(withField ? { field } : {}),
  };
}

/** What `extract` reads when there is only a text, and perhaps the country of its site. */
export const textInput = (text: string, country: string | undefined): ExtractInput => ({
  text,
  country,
  contacts: { phones: [], emails: [], handles: [], payments: [], websites: [] },
  platform: '',
});
