import type { Snapshot } from '../../snapshot/index.ts';
import { type CaseFacts, nothing, type Statement } from './facts.ts';

type Copied = NonNullable<Snapshot['resolution']>['copied'];

/** Which contacts may be a reposter's by the active run, and what it left out as copied of advertisements in scope. */
export function copied(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.resolution?.copied;
  // Before the first run nothing is known of it.
  if (!found) return [];
  return [...reposters(facts, found), ...copiedContent(facts, found)];
}

function reposters(facts: CaseFacts, { reposters: found }: Copied): Statement[] {
  if (found.length === 0) return [nothing(facts.words.copied.noReposter)];
  return found.map(({ id, ads, copies, sources, largest }) => ({
    parts: facts.words.copied.reposter(
      facts.caption(id),
      { copies, ads, sources, largest },
      facts.isHub(id),
    ),
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  }));
}

const mostNamed = 3;

function copiedContent(facts: CaseFacts, { copiedContent: rows }: Copied): Statement[] {
  const { copied: words } = facts.words;
  if (rows.length === 0) return [nothing(words.noContent)];
  const ids = [...new Set(rows.flatMap(({ identifiers }) => identifiers))];
  return ids.map((id) => {
    const own = rows.filter(({ identifiers }) => identifiers.includes(id));
    const ads = new Set(own.map(({ ad }) => ad));
    const sources = [...new Set(own.flatMap(({ source }) => source ?? []))];
    const named = sources
      .slice(0, mostNamed)
      .map((source) =>
        facts.isInScope(source) ? facts.caption(source) : words.notInScope(source),
      );
    const more = sources.length - named.length;
    return {
      parts: words.content(facts.caption(id), ads.size, named, more),
      exhibits: facts.exhibitsOf(ads, [id]),
    };
  });
}
