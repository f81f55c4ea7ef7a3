import { foldDigits, type KindName, kindNames, parseEntityId } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import {
  type EntityView,
  type Excerpt,
  excerptOf,
  loadEntities,
} from '../../read/recorded/index.ts';
import { readTyped } from './read-typed.ts';

export interface Hit {
  readonly entity: EntityView;
  /** How what was typed led here. */
  readonly how: string;
  readonly excerpt?: Excerpt;
}

export interface SearchResult {
  /** What was typed, as what it can be read: "a phone number: +7 700 000 4417". */
  readonly readAs: readonly string[];
  readonly hits: readonly Hit[];
  /** Hits that were found; there are more where it is above the end of what was asked for. */
  readonly found: number;
}

interface Candidate {
  readonly id: string;
  readonly how: string;
}

/**
 * Finds entities by whatever is typed: a phone in any format, an email, handle, wallet, address, id or hash, or words.
 * Exact observations come first, then captions, then ads by their words.
 */
export async function search(
  graph: Graph,
  typed: string,
  asked: readonly KindName[] | undefined,
  limit: number,
  offset = 0,
): Promise<SearchResult> {
  const text = typed.normalize('NFKC').trim().slice(0, 500);
  if (text === '') return { readAs: [], hits: [], found: 0 };
  const kinds = asked ?? kindNames;
  const observations = readTyped(text);
  const exact = observations.map(
    ({ entity, as }): Candidate => ({ id: entity.id, how: `Read as ${as}` }),
  );
  // A number alone is no word: its groups would match every other number.
  const query = /\p{L}/u.test(text) || observations.length === 0 ? luceneQuery(text) : '';
  const more = offset + limit + 1;
  const [numbered, digits, addresses, captions, words] = await Promise.all([
    adsNumbered(graph, text, more),
    phonesHolding(graph, text, more),
    adsAt(graph, text, more),
    query
      ? graph.read<{ id: string }>(statement('ask/explore/captions'), {
          query: [query, partsQuery(text)]
            .filter(Boolean)
            .map((one) => `(${one})`)
            .join(' OR '),
          ...{ kinds, limit: more },
        })
      : [],
    query && kinds.includes('ad')
      ? graph.read<WordHit>(statement('ask/explore/words'), { query, limit: more })
      : [],
  ]);
  const byId = new Map(words.map((hit) => [hit.id, hit]));
  const candidates = distinct([
    ...(parseEntityId(text) ? [{ id: text, how: 'Its id' }] : []),
    ...(/^[0-9a-f]{64}$/i.test(text)
      ? [{ id: `image:${text.toLowerCase()}`, how: 'Its hash' }]
      : []),
    ...exact,
    ...numbered,
    ...addresses,
    ...digits,
    ...captions.map(({ id }) => ({ id, how: 'Its name' })),
    ...words.map(({ id }) => ({ id, how: 'Words in the ad' })),
  ]);
  const entities = await loadEntities(
    graph,
    candidates.map(({ id }) => id),
  );
  const hits = candidates.flatMap(({ id, how }): Hit[] => {
    const entity = entities.get(id);
    if (!entity || !kinds.includes(entity.kind)) return [];
    const excerpt = excerptOfHit(byId.get(id), text);
    return [{ entity, how, ...(excerpt ? { excerpt } : {}) }];
  });
  return {
    readAs: [
      ...new Set(
        observations
          .filter(({ entity, guessed }) => entities.has(entity.id) || !guessed)
          .map(({ as }) => as),
      ),
    ],
    hits: hits.slice(offset, offset + limit),
    found: hits.length,
  };
}

async function adsNumbered(graph: Graph, text: string, limit: number): Promise<Candidate[]> {
  const number = text.replace(/^ad\s+/i, '');
  if (/\s/.test(number)) return [];
  const rows = await graph.read<{ id: string }>(statement('ask/explore/ads-numbered'), {
    number,
    limit,
  });
  return rows.map(({ id }) => ({ id, how: 'Its number on the platform' }));
}

async function phonesHolding(graph: Graph, text: string, limit: number): Promise<Candidate[]> {
  const digits = foldDigits(text).replace(/\D/g, '');
  if (digits.length < 4 || digits.length > 15 || /\p{L}/u.test(text)) return [];
  const rows = await graph.read<{ id: string }>(statement('ask/explore/phones-holding'), {
    digits,
    limit,
  });
  return rows.map(({ id }) => ({ id, how: `Holds the digits ${digits}` }));
}

async function adsAt(graph: Graph, text: string, limit: number): Promise<Candidate[]> {
  if (!/^https?:\/\//i.test(text)) return [];
  const rows = await graph.read<{ id: string }>(statement('ask/explore/ads-at'), {
    url: text,
    limit,
  });
  return rows.map(({ id }) => ({ id, how: 'Its address' }));
}

/**
 * A Lucene query that asks for all words; a word of an alphabet also matches as a beginning
 * («девуш» finds «девушка»), a run of Thai, Chinese or Japanese is asked for as a phrase.
 */
export function luceneQuery(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word) => {
      if (
        /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
          word,
        )
      )
        return `"${word}"`;
      const lower = word.toLowerCase();
      return word.length >= 3 ? `(${lower} OR ${lower}*)` : lower;
    })
    .join(' AND ');
}

const longestPart = 60;

/**
 * A Lucene query for captions that hold what was typed anywhere: people remember a part of an account's name, which an
 * index holds as one word («silk_32» finds sample_silk_32, «ooms@orch» rooms@orchid.example). Nothing for less than
 * three signs and for what has a space.
 */
export function partsQuery(text: string): string {
  // An index refuses a wildcard over a very long word.
  if (/\s/u.test(text) || text.length > longestPart) return '';
  const parts = text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  if (parts.join('').length < 3 || parts.length > 6) return '';
  return parts
    .map((part, at) => `${at === 0 ? '*' : ''}${part}${at === parts.length - 1 ? '*' : ''}`)
    .join(' AND ');
}

interface WordHit {
  readonly id: string;
  readonly title: string | null;
  readonly text: string | null;
}

function excerptOfHit(hit: WordHit | undefined, typed: string): Excerpt | undefined {
  if (!hit) return undefined;
  const words = typed.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const field of [hit.text, hit.title]) {
    const lower = field?.toLowerCase();
    // Lower-casing may change a string's length; then its offsets would lie.
    if (!field || lower?.length !== field.length) continue;
    const word = words.find((candidate) => lower.includes(candidate));
    if (word === undefined) continue;
    const start = lower.indexOf(word);
    return excerptOf(field, start, start + word.length);
  }
  return undefined;
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (!byId.has(candidate.id)) byId.set(candidate.id, candidate);
  return [...byId.values()];
}
