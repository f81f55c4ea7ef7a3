/**
 * What one language gives to advertisements. In lines `[a|b|c]` is one of several ways to say it, and `{…}` is filled:
 * city, name, brand, mark (a thing one finds the way by), hours, price, contact.
 */
export interface Speech {
  readonly titles: readonly string[];
  /** By topic, what is offered. */
  readonly offers: Readonly<Record<Topic, readonly string[]>>;
  /** Sorts of lines that any topic may use; an author takes one of a sort. */
  readonly lines: readonly (readonly string[])[];
  /** Lines that name what is the author's own. */
  readonly own: readonly string[];
  /** Whole texts that the software of an agency writes for all who sell through it. */
  readonly software: readonly (readonly string[])[];
  readonly call: readonly string[];
  /** What a board puts under an ad: where to complain. */
  readonly report: string;
  readonly names: readonly string[];
  readonly brands: readonly string[];
  readonly marks: readonly string[];
  /** Zero to nine. */
  readonly digits: readonly string[];
}

export const topics = ['massage', 'cleaning', 'rooms', 'work'] as const;
export type Topic = (typeof topics)[number];
