import { nativeEngine } from './engine-native.ts';
import { wasmEngine } from './engine-wasm.ts';
import type { Line } from './picture.ts';

/** A program that reads words in pictures. */
export interface WordEngine {
  readonly name: string;
  /** With the languages it reads by: another set reads other words. */
  readonly version: string;
  /** Those of `wordLanguages` that it reads, by code. */
  readonly languages: readonly string[];
  /** Pictures that it reads at the same time. */
  readonly atOnce: number;
  /** @param png a grey rendition; boxes are in its pixels */
  read(png: Buffer, signal?: AbortSignal): Promise<Line[]>;
  close(): Promise<void>;
}

/** The native Tesseract where it is installed (more languages, faster), else the one that comes in npm. */
export async function openEngine(): Promise<WordEngine> {
  return (await nativeEngine()) ?? wasmEngine();
}
