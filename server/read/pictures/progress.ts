import type { Evidence } from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type WordLanguage, wordLanguages } from './languages.ts';
import { PictureReader } from './picture-reader.ts';
import { withExtraction } from './write-pictures.ts';

/** How far the pictures of a data folder are read, and what would read the rest. */
export interface PictureProgress {
  /** Pictures whose bytes were received. */
  readonly pictures: number;
  /** Ads that show one. */
  readonly ads: number;
  /** Ads whose pictures the present readers have not searched for codes, or not read words in. */
  readonly codesLeft: number;
  readonly wordsLeft: number;
  readonly engine: {
    readonly name: string;
    readonly version: string;
    readonly languages: readonly WordLanguage[];
    /** Languages of our users that it cannot read. */
    readonly missing: readonly WordLanguage[];
  };
}

/**
 * Looks which engine there is now, and counts what it has still to read.
 * @throws GraphError
 */
export async function progressOf(
  graph: Graph,
  evidence: Evidence,
  dataDir: string,
): Promise<PictureProgress> {
  const reader = await PictureReader.open(evidence, dataDir, 'all');
  try {
    const versions = withExtraction(reader.versions);
    const [row] = await graph.read<Omit<PictureProgress, 'engine'>>(
      statement('read/pictures/progress'),
      { ...versions },
    );
    const { pictures = 0, ads = 0, codesLeft = 0, wordsLeft = 0 } = row ?? {};
    const { name = '', version = '', languages = [] } = reader.engine ?? {};
    const has = ({ code }: WordLanguage) => languages.includes(code);
    return {
      ...{ pictures, ads, codesLeft, wordsLeft },
      engine: {
        ...{ name, version: version.split(' ')[0] ?? '' },
        languages: wordLanguages.filter(has),
        missing: wordLanguages.filter((language) => !has(language)),
      },
    };
  } finally {
    await reader.close();
  }
}
