import { readHandleOf, serviceOf, services } from '../model/index.ts';
import type { Found, TextExtractor } from './observation.ts';

const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = Object.entries(services)
  .flatMap(([name, { aliases }]) => [name, ...aliases])
  .sort((a, b) => b.length - a.length)
  .map(escapeWord)
  .join('|');

/** A service's name, then at most a few signs, then an account: "Telegram: @name", "тг name_7". */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${words})(?:\\s?id)?(\\s?[:\\-–—=]\\s?@?|\\s?@|\\s)([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,31})(?![\\p{L}\\p{N}@])`,
  'giu',
);

/** Account names after the name of their service. */
export const handles: TextExtractor = {
  method: 'handle pattern',
  version: '1.0',
  find(text, _input, taken) {
    const found: Found[] = [];
    for (const match of text.matchAll(named)) {
      const [, word = '', sign = '', written = ''] = match;
      const service = serviceOf(word);
      // With no sign between, an ordinary word may follow ("telegram channel"): ask for a digit, dot or underscore.
      const telling = /[:\-–—=@]/.test(sign) || /[\d_.]/.test(written);
      const raw = written.replace(/[.-]+$/, '');
      if (!service || !telling || /^\d+$/.test(raw)) continue;
      const end = match.index + match[0].length - (written.length - raw.length);
      const start = end - raw.length;
      if (taken.overlaps(start, end)) continue;
      const reading = readHandleOf(service, raw);
      if (!reading) continue;
      taken.add(start, end);
      found.push({
        ...reading,
        raw,
        start,
        end,
        steps: [`service named by “${word}”`, ...reading.steps],
        confidence: /[:@=]/.test(sign) ? 0.95 : 0.8,
      });
    }
    return found;
  },
};
