import type { Snapshot } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { type CaseFacts, listed, nothing, plain, type Statement, strong } from './facts.ts';

type Copied = NonNullable<Snapshot['resolution']>['copied'];

/** Which contacts may be a reposter's by the active run, and what it left out as copied of advertisements in scope. */
export function copied(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.resolution?.copied;
  // Before the first run nothing is known of it.
  if (!found) return [];
  return [...reposters(facts, found), ...copiedContent(facts, found)];
}

function reposters(facts: CaseFacts, { reposters: found }: Copied): Statement[] {
  if (found.length === 0)
    return [
      nothing('By the active run no contact in scope seems to be one of somebody who reposts.'),
    ];
  return found.map(({ id, ads, copies, sources, largest }) => ({
    parts: [
      strong(facts.caption(id)),
      plain(
        ` may be a contact of somebody who puts others’ advertisements online under it: ${copies.toLocaleString('en')} of its ${count(ads, 'advertisement repeats', 'advertisements repeat')} the words of earlier ones that show other contacts and not this one. These fall into ${count(sources, 'group', 'groups')} that have nothing telling in common; the largest was repeated ${count(largest, 'time', 'times')}. One owner who changes contacts, or an agency that places advertisements for independent sellers, looks alike.${
          facts.isHub(id)
            ? ' It is a hub too: it may be the board’s own address, or that of who runs it, which reposts nothing.'
            : ''
        }`,
      ),
    ],
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  }));
}

const mostNamed = 3;

function copiedContent(facts: CaseFacts, { copiedContent: rows }: Copied): Statement[] {
  if (rows.length === 0)
    return [nothing('By the active run nothing in scope was left out of a network as copied.')];
  const ids = [...new Set(rows.flatMap(({ identifiers }) => identifiers))];
  return ids.map((id) => {
    const own = rows.filter(({ identifiers }) => identifiers.includes(id));
    const ads = new Set(own.map(({ ad }) => ad));
    const sources = [...new Set(own.flatMap(({ source }) => source ?? []))];
    const more = sources.length - mostNamed;
    const named = [
      ...sources
        .slice(0, mostNamed)
        .map((source) =>
          facts.isInScope(source) ? facts.caption(source) : `${source}, which is not in scope`,
        ),
      ...(more > 0 ? [`${more.toLocaleString('en')} more`] : []),
    ];
    const from =
      sources.length === 0
        ? 'from which one is not known'
        : `the earliest that it can be from: ${listed(named)}`;
    return {
      parts: [
        strong(facts.caption(id)),
        plain(
          ` was left out of ${count(ads.size, 'advertisement', 'advertisements')} in scope by the active run, as copied from an earlier one (${from}). It merges nothing there; the observation itself stands.`,
        ),
      ],
      exhibits: facts.exhibitsOf(ads, [id]),
    };
  });
}
