import { identifierKinds, parseEntityId } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import { CaseError, connectingRow, readerOf } from '../snapshot/index.ts';

/** So many ads come with contacts where nobody says another number. A hub has thousands, of strangers. */
export const usualAdsOfContacts = 200;

const contacts: ReadonlySet<string> = new Set(identifierKinds.map(({ kind }) => kind));

/** The contacts among these ids. */
export const contactsIn = (ids: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => contacts.has(parseEntityId(id)?.kind ?? ''));

/**
 * The ads that hold the contacts among these, those captured first before the others.
 * @throws CaseError `too-many` where there are more than `most`: nobody is to take the first ones for all
 */
export async function adsWithContacts(
  graph: Pick<Graph, 'read'>,
  ids: readonly string[],
  most: number,
  isBounded: boolean,
): Promise<readonly string[]> {
  const named = contactsIn(ids);
  if (named.length === 0 || most === 0) return [];
  const asked = { identifiers: named, least: 1, limit: most, wrongToo: false };
  const [row] = await readerOf(graph)('connecting-ads', asked);
  const { ids: ads, total } = connectingRow.parse(row);
  if (total > most && !isBounded)
    throw new CaseError(
      'too-many',
      `${total.toLocaleString('en')} ads hold what is named; ${most.toLocaleString('en')} come where nobody says another number.`,
      `Say how many are to come, those captured first before the others, such as ${most}; or take the contacts without their ads.`,
      { field: 'adsOfContacts' },
    );
  return ads;
}
