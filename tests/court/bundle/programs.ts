import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** What a program prints. */
export const run = (...[program = '', ...args]: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });

/** Unpacks a zip into a new folder. @returns the names of its files */
export function unpacked(zip: string, folder: string): string[] {
  mkdirSync(folder);
  run('unzip', '-q', zip, '-d', folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
    .sort();
}

export const volumeIn = (folder: string): string => path.join(folder, 'data/bundle/volume-1.pdf');

/** The words of a PDF in one line, without the places to break that do not show. */
export const wordsIn = (pdf: string, ...options: readonly string[]): string =>
  run('pdftotext', ...options, pdf, '-')
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ');

/** A PDF that is sound, and what these standards ask for, as veraPDF says. */
export function expectSound(pdf: string, ...standards: readonly string[]): void {
  expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  const jars = path.resolve('.cache/verapdf-1.28.2/lib/*');
  const verapdf = ['java', '-cp', jars, 'org.verapdf.apps.GreenfieldCliWrapper'];
  for (const standard of standards)
    expect(run(...verapdf, '-f', standard, '--format', 'text', '-v', pdf)).toMatch(/^PASS /);
}
