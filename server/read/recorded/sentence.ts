/** A part of a sentence of evidence; the strong parts are set bold. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

export const plain = (text: string): SentencePart => ({ text, strong: false });
export const strong = (text: string): SentencePart => ({ text, strong: true });
