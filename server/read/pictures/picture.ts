import type { Observation } from '../extract/index.ts';

/** Pixels of the picture as it is shown (its own orientation honoured), from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A word as an engine read it. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  /** 0..1, the engine's own. */
  readonly confidence: number;
}
export type Line = readonly Word[];

/** All words of a picture by one engine. */
export interface WrittenWords {
  readonly engine: string;
  readonly version: string;
  readonly lines: readonly Line[];
}

/** One code of a picture. */
export interface FoundCode {
  /** `QRCode`, `Aztec` … */
  readonly format: string;
  readonly box: Box;
  /** What kind of code it is, in words. */
  readonly what: string;
  /** The payload; absent when something in it may not be kept. */
  readonly payload?: string;
  /** What was read from a payload that is not kept; it says the same in every ad. */
  readonly observations?: readonly Observation[];
  readonly withheld: readonly string[];
}

/** What has been read in one picture, by its bytes alone: every ad that shows it shares this. */
export interface PictureContent {
  readonly image: string;
  readonly codes?: { readonly version: string; readonly found: readonly FoundCode[] };
  /** One an engine: two that agree are more than one. */
  readonly words: readonly WrittenWords[];
  /** Why it could not be read, by which version. */
  readonly problem?: { readonly version: string; readonly text: string };
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** A box of a rendition in pixels of the original. @param scale original pixels for one of the rendition */
export const scaled = ({ x, y, width, height }: Box, scale: number): Box => ({
  x: Math.round(x * scale),
  y: Math.round(y * scale),
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});
