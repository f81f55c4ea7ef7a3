import canonicalize from 'canonicalize';
import { isNetworkId, isOperationId, parseEntityId } from '../../core/model/index.ts';
import type { Target } from './types.ts';
import { WatchError } from './watch-errors.ts';

export const mostListed = 1000;
const longestWords = 500;

/** One text for one target. */
export const textOf = (target: Target): string => canonicalize(target) ?? '';

/** @throws WatchError `target`, `text` */
export function checked(target: Target): Target {
  const wrong = (message: string, remedy: string) =>
    new WatchError('target', message, remedy, { field: 'target' });
  switch (target.kind) {
    case 'entity':
      if (!parseEntityId(target.id))
        throw wrong(
          `${target.id.slice(0, 200)} is no id of an entity.`,
          'Give kind:key, such as phone:+77000000001.',
        );
      return target;
    case 'network':
    case 'operation':
      if (!(target.kind === 'network' ? isNetworkId : isOperationId)(target.id))
        throw wrong(
          `${target.id.slice(0, 200)} is no id of ${target.kind === 'network' ? 'a network' : 'an operation'}.`,
          `Give one such as ${target.kind}:1/3.`,
        );
      return target;
    case 'list': {
      const ids = [...new Set(target.ids)].sort();
      if (ids.length === 0 || ids.length > mostListed)
        throw wrong(
          ids.length === 0 ? 'The list names nothing.' : `The list names ${ids.length} contacts.`,
          `Name 1 to ${mostListed} contacts.`,
        );
      const odd = ids.find((id) => !parseEntityId(id));
      if (odd !== undefined)
        throw wrong(`${odd.slice(0, 200)} is no id of an entity.`, 'Take it out of the list.');
      return { kind: 'list', ids };
    }
    case 'search':
      return { kind: 'search', words: words(target.words, longestWords, 'words') };
    default:
      return target;
  }
}

/**
 * Words as they are kept.
 * @param field what an error points at
 * @throws WatchError `text`
 */
export function words(text: string, longest: number, field: string): string {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { length } = [...written];
  if (length > 0 && length <= longest) return written;
  throw new WatchError(
    'text',
    length === 0 ? `The ${field} is empty.` : `The ${field} has ${length} characters.`,
    `Write 1 to ${longest} characters.`,
    { field },
  );
}
