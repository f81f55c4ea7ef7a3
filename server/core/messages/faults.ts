import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { parsed, rulesOf } from './fill.ts';

/** What a message names, and the forms that it has of each number. */
interface Shape {
  readonly places: ReadonlySet<string>;
  readonly forms: readonly (readonly string[])[];
}

function shapeOf(message: string): Shape {
  const places = new Set<string>();
  const forms: string[][] = [];
  const each = (elements: readonly MessageFormatElement[]): void => {
    for (const one of elements) {
      if (one.type === TYPE.literal || one.type === TYPE.pound) continue;
      places.add(one.value);
      if (one.type !== TYPE.plural && one.type !== TYPE.select) continue;
      if (one.type === TYPE.plural) forms.push(Object.keys(one.options));
      for (const { value } of Object.values(one.options)) each(value);
    }
  };
  each(parsed(message));
  return { places, forms };
}

/**
 * What is wrong with a translated message, in words for whoever translates.
 * @param locale whose plural forms it needs
 */
export function faultOf(english: string, message: string, locale: string): string | undefined {
  if (message.trim() === '') return 'is empty: write the sentence, or take the line out';
  let own: Shape;
  try {
    own = shapeOf(message);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `is no ICU message (${why}): each { needs its }`;
  }
  const meant = shapeOf(english);
  const missing = [...meant.places].filter((place) => !own.places.has(place));
  if (missing.length > 0) return `lacks {${missing.join('}, {')}}, which stands in the English`;
  const strange = [...own.places].filter((place) => !meant.places.has(place));
  if (strange.length > 0) return `has {${strange.join('}, {')}}, which the English has not`;
  const needed = rulesOf(locale).resolvedOptions().pluralCategories;
  for (const forms of own.forms) {
    const absent = needed.filter((form) => !forms.includes(form));
    if (absent.length > 0) return `lacks the plural forms ${absent.join(', ')} of this language`;
  }
  return undefined;
}
