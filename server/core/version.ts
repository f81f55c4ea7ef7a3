import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './config.ts';

/** The version of package.json. */
export const VERSION: string = (
  JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }
).version;

/**
 * Tells one build of the server from another: what `npm run build` noted of the files that it made.
 * @throws where nothing was built
 */
export const buildVersion = (): string =>
  readFileSync(join(REPOSITORY, 'dist', 'version'), 'utf8').trim();

/** What a build is, for whoever wants to tell it from another, and what it consists of. */
export interface Program {
  /**
   * SHA-256 of the lines that `sha256sum` prints of the files that `dist/files` names, in its order: JavaScript,
   * statements, templates and texts.
   */
  readonly sha256: string;
  /** Packages in it, by name and version. */
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    /** SPDX; empty where its author names none. */
    readonly licence: string;
    /** As npm states it: `sha512-` and a hash in base64. */
    readonly integrity: string;
  }[];
}

let program: Program | undefined;

/**
 * Reads the files once.
 * @throws where nothing was built
 */
export function programOf(): Program {
  program ??= {
    sha256: sha256Of(
      textOf('dist', 'files')
        .trim()
        .split('\n')
        .map((file) => `${sha256Of(readFileSync(join(REPOSITORY, file)))}  ${file}\n`)
        .join(''),
    ),
    components: JSON.parse(textOf('dist', 'components.json')) as Program['components'],
  };
  return program;
}

const sha256Of = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const textOf = (...place: readonly string[]) => readFileSync(join(REPOSITORY, ...place), 'utf8');
