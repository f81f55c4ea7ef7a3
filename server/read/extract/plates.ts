import { platesIn } from '../../core/model/index.ts';
import type { FoldedExtractor, Found } from './observation.ts';

/** Words for a car and its plate, as they begin, in the languages of our users. */
const named =
  /(?<!\p{L})(?:car(?:s|'s)?(?!\p{L})|vehicle|number ?plate|licen[cs]e ?plate|plates?(?!\p{L})|taxi|авто|машин|мошин|гос\.? ?ном|госзнак|номерной знак|тачк|такси|көлік|автокөлік|унаа|mashina|moshina|avto|maşyn|awto|ulag|araba|araç|plaka|پلاک|ماشین|خودرو|لوحة|سيارة)/iu;
/** So near stands the word before a plate, or behind it, in the same line. */
const [before, behind] = [48, 16];

/** Licence plates, where the text names a car or a plate beside them: alone their form is that of an amount. */
export const plates: FoldedExtractor = {
  method: 'licence plate',
  version: '1.0',
  find(folded, _input, taken) {
    const { text } = folded;
    if (!named.test(text)) return [];
    return platesIn(text).flatMap(({ entity, steps, confidence, start, end }): Found[] => {
      const line =
        text
          .slice(Math.max(0, start - before), start)
          .split('\n')
          .at(-1) ?? '';
      const rest = text.slice(end, end + behind).split('\n')[0] ?? '';
      if (taken.overlaps(start, end) || !(named.test(line) || named.test(rest))) return [];
      taken.add(start, end);
      const read = [...folded.steps(start, end), ...steps, 'a car or a plate is named beside it'];
      return [{ entity, steps: read, confidence, start, end }];
    });
  },
};
