import { extract, extractionVersion, type Observation, readCode } from '../extract/index.ts';
import { around, type Box, type PictureContent, type Word, type WrittenWords } from './picture.ts';

/** An identifier read at one place of one picture, as one ad shows it. */
export interface PictureObservation extends Observation {
  readonly image: string;
  readonly box: Box;
  /** What read it; readings by one engine in one picture are one reading. */
  readonly engine: string;
  /** Words are guessed from shapes; a code proves itself by its own error correction. */
  readonly guessed: boolean;
}

/** What an ad adds to a reading of its picture. */
export interface ShownIn {
  readonly country?: string | undefined;
  readonly platform: string;
}

/** Below this an engine says that it sees something, not what. */
const leastProbable = 0.5;
const noContacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };

/** Every identifier that a picture shows in an ad. Pure and deterministic. */
export function observationsIn(reading: PictureContent, shown: ShownIn): PictureObservation[] {
  const ofCodes = (reading.codes?.found ?? []).flatMap(({ payload, observations, box, format }) => {
    const found = payload === undefined ? observations : readCode(payload, shown).observations;
    return (found ?? []).map((one) => ({
      ...one,
      image: reading.image,
      box,
      engine: format,
      guessed: false,
    }));
  });
  return [...ofCodes, ...reading.words.flatMap((words) => inWords(words, reading.image, shown))];
}

function inWords(words: WrittenWords, image: string, shown: ShownIn): PictureObservation[] {
  const { text, places } = textOf(words);
  const { observations } = extract({ ...shown, text, contacts: noContacts });
  return observations.flatMap((found) => {
    const read = places.filter(({ start, end }) => start < found.end && end > found.start);
    const engine = Math.min(1, ...read.map(({ word }) => word.confidence));
    if (read.length === 0 || engine < leastProbable) return [];
    return [
      {
        ...found,
        field: 'image' as const,
        method: `words in a picture (${words.engine}), ${found.method}`,
        version: `${words.version}, ${extractionVersion}`,
        steps: [`read in a picture with ${Math.round(engine * 100)} % certainty`, ...found.steps],
        confidence: Math.min(found.confidence, engine),
        image,
        box: around(read.map(({ word }) => word.box)),
        engine: words.engine,
        guessed: true,
      },
    ];
  });
}

/** The recognised text, a line a line, and where in it each word stands. */
export function textOf({ lines }: Pick<WrittenWords, 'lines'>): {
  text: string;
  places: { start: number; end: number; word: Word }[];
} {
  const places: { start: number; end: number; word: Word }[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const [i, word] of line.entries()) {
      if (i > 0) text += ' ';
      places.push({ start: text.length, end: text.length + word.text.length, word });
      text += word.text;
    }
  }
  return { text, places };
}
