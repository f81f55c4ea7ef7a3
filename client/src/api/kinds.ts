import { kindStyles } from '../theme/kinds.ts';

/**
 * The API names kinds in capitals; here they are named as ids begin, and as styles and texts are. Changes an answer in
 * place: it has just been read, and nobody else holds it.
 */
export function readKinds(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) readKinds(one);
  else if (isRecord(value))
    for (const [name, held] of Object.entries(value)) {
      const kind = name === 'kind' && typeof held === 'string' ? held.toLowerCase() : undefined;
      if (kind === undefined) readKinds(held);
      else if (kind in kindStyles) value[name] = kind;
    }
}

/** The variables of a question, with kinds as the API names them; also within a filter. */
export const writtenKinds = (variables: unknown): unknown =>
  isRecord(variables)
    ? Object.fromEntries(
        Object.entries(variables).map(([name, value]) => [
          name,
          name === 'kinds' && Array.isArray(value)
            ? value.map((kind) => String(kind).toUpperCase())
            : writtenKinds(value),
        ]),
      )
    : variables;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
