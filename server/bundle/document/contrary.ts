import type { SnapshotEntity, SnapshotLink, SnapshotPlace } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { copied } from './copied.ts';
import {
  bare,
  type CaseFacts,
  isCounted,
  isLinking,
  listed,
  nothing,
  pageName,
  plain,
  quoted,
  type Statement,
  strong,
} from './facts.ts';
import { explainedJudgements, judgedObservations } from './judged.ts';
import { nearMatches } from './near-matches.ts';
import { butInOperations } from './operations.ts';
import { operationsAgainst } from './operations-against.ts';
import { boxLabel, hashOf } from './place.ts';
import { heldLoosely, notMerged, notNamed } from './scope.ts';
import { acrossNetworks } from './shared-identifiers.ts';

const WEAK_OBSERVATION = 0.8;

/** What one kind of check found against what the bundle says, the strongest first. */
export interface Against {
  readonly title: string;
  readonly statements: readonly Statement[];
}

interface Check {
  readonly title: string;
  readonly find: (facts: CaseFacts) => Statement[];
}

/** Those first that weigh most: what people said, then what holds it together too weakly, then how it was read. */
const checks: readonly Check[] = [
  {
    title: 'Judgements',
    find: (facts) => [...judgedObservations(facts), ...explainedJudgements(facts)],
  },
  { title: 'What the run did not put together', find: notMerged },
  { title: 'Operations', find: operationsAgainst },
  { title: 'Networks', find: heldLoosely },
  { title: 'Near matches', find: nearMatches },
  { title: 'Hubs', find: hubs },
  { title: 'Contacts that stand in several networks', find: acrossNetworks },
  { title: 'What may have been copied', find: copied },
  { title: 'Advertisements that the selection does not name', find: notNamed },
  { title: 'What stands in one advertisement only', find: singleAds },
  { title: 'Contacts that stand in the text only', find: textOnly },
  { title: 'Weak observations', find: weakObservations },
  { title: 'What was read in pictures', find: inPictures },
  { title: 'Country codes that were assumed', find: assumedCountries },
  { title: 'Links that were inferred', find: inferredLinks },
  { title: 'Where it came from', find: oneFile },
];

/** More of one kind than this follow in the annex. */
const STATEMENTS_FIRST = 6;

/** What points the other way: what each check found, strongest first, and what was looked for and not found. */
export function contrary(facts: CaseFacts): {
  readonly first: readonly (Against & { readonly more: number })[];
  readonly more: readonly Against[];
  readonly nothing: readonly Statement[];
} {
  const all = checks.map(({ title, find }) => ({ title, statements: find(facts) }));
  const found = all
    .map(({ title, statements }) => ({ title, statements: statements.filter(({ none }) => !none) }))
    .filter(({ statements }) => statements.length > 0);
  return {
    first: found.map(({ title, statements }) => ({
      title,
      statements: statements.slice(0, STATEMENTS_FIRST),
      more: Math.max(0, statements.length - STATEMENTS_FIRST),
    })),
    more: found
      .map(({ title, statements }) => ({ title, statements: statements.slice(STATEMENTS_FIRST) }))
      .filter(({ statements }) => statements.length > 0),
    nothing: all.flatMap(({ statements }) => statements.filter(({ none }) => none)),
  };
}

function hubs(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.entities.flatMap(({ hub, ...entity }) =>
    hub ? [{ ...entity, hub }] : [],
  );
  const paged = facts.snapshot.entities.filter(({ id, hub }) => !hub && facts.pagesOf(id));
  if (found.length === 0)
    return [
      nothing('No identifier in scope is flagged as shared by unrelated advertisers.'),
      ...paged.map((site) => describedByPage(facts, site)),
    ];
  const described = found.map(({ id, caption, hub, selected }) => {
    const ads = facts.adsOf(id);
    const held = selected
      ? ''
      : ` The selection does not name it; it stands in ${count(ads.size, 'advertisement', 'advertisements')} in scope.`;
    return {
      parts: [
        strong(caption),
        plain(
          ` is a hub. ${sentence(hub.reason)} It can link strangers${countsFor(facts, id)}${held}`,
        ),
      ],
      exhibits: selected ? [] : facts.exhibitsOf(ads, [id]),
    };
  });
  return [...described, ...paged.map((site) => describedByPage(facts, site))];
}

function describedByPage(facts: CaseFacts, { id, caption }: SnapshotEntity): Statement {
  return {
    parts: [
      strong(caption),
      plain(
        ` is counted by page: advertisements name different pages of it, and strangers can have pages on one host side by side${countsFor(facts, id)}`,
      ),
    ],
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  };
}

/** Of a website that is counted by page the host counts for nothing, and its pages for those on them. */
function countsFor(facts: CaseFacts, id: string): string {
  const pages = facts.pagesOf(id);
  if (!pages) return `, and counts for nothing here${butInOperations(facts, id)}.`;
  const named = pages
    .slice(0, PAGES_LISTED)
    .map(
      (page) => `${pageName(page)} (${count(page.ads.length, 'advertisement', 'advertisements')})`,
    );
  const more = pages.length - named.length;
  const on =
    named.length === 0
      ? ''
      : ` Advertisements in scope that are in networks are on ${listed([...named, ...(more > 0 ? [`${more} more`] : [])])}.`;
  return `. The host counts for nothing here; advertisements that name the same page, or pages that are one owner’s, may be merged by it.${on}`;
}

const PAGES_LISTED = 6;

/** An analyst's reason may end without a stop. */
const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

function weakObservations(facts: CaseFacts): Statement[] {
  const weak = facts.snapshot.links.filter(
    (link) => isCounted(link) && isLinking(link) && link.confidence < WEAK_OBSERVATION,
  );
  weak.sort((a, b) => a.confidence - b.confidence);
  const limit = WEAK_OBSERVATION.toFixed(2);
  if (weak.length === 0)
    return [nothing(`No observation that a link rests on has a confidence below ${limit}.`)];
  return weak.map((link) => ({
    parts: [
      // What an image looks like is read in no words.
      plain(
        link.type === 'IN_CLUSTER'
          ? `That ${facts.caption(link.from)} looks like `
          : `The observation of “${quoted(link.raw)}” in ${facts.caption(link.from)} as `,
      ),
      strong(facts.caption(link.to)),
      plain(` has a confidence of ${link.confidence.toFixed(2)} only.`),
    ],
    exhibits: facts.numbersOf([link]),
  }));
}

/** Letters in a picture are an engine's guess, and a picture may be another's. */
function inPictures(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.links
    .filter((link) => isCounted(link) && link.picture)
    .sort((a, b) => a.confidence - b.confidence);
  if (found.length === 0) return [nothing('No link rests on what was read in a picture.')];
  return found.flatMap((link) => (link.picture ? [readInPicture(facts, link, link.picture)] : []));
}

function readInPicture(facts: CaseFacts, link: SnapshotLink, picture: SnapshotPlace): Statement {
  const confirmed = link.steps.find((step) => step.endsWith(' agrees'));
  const code = link.method.startsWith('code ');
  const more = confirmed ? `; ${confirmed}` : code ? '' : '; nothing else confirms it';
  return {
    parts: [
      strong(facts.caption(link.to)),
      plain(
        ` was read in the picture ${hashOf(picture)} of ${facts.caption(link.from)}, ${boxLabel(picture)}, by “${link.method}” (version ${link.version}), with a confidence of ${link.confidence.toFixed(2)}${more}. The picture may have been taken from somebody else.`,
      ),
    ],
    exhibits: facts.numbersOf([link]),
  };
}

/** Words copied from another advertiser may still carry that advertiser's number. */
function textOnly(facts: CaseFacts): Statement[] {
  const listing = facts.snapshot.links.filter((link) => isCounted(link) && link.type === 'LISTS');
  const named = new Set(
    listing.filter(isStructured).map((link) => `${link.from} ${prefixOf(link)}`),
  );
  const found = listing.filter(
    (link) => !isStructured(link) && !link.picture && named.has(`${link.from} ${prefixOf(link)}`),
  );
  if (found.length === 0)
    return [
      nothing(
        'No advertisement names one contact in its contact field and another only in its text.',
      ),
    ];
  const targets = [...new Set(found.map(({ to }) => to))];
  return targets.map((to) => {
    const links = found.filter((link) => link.to === to);
    const many = count(links.length, 'advertisement', 'advertisements');
    return {
      parts: [
        strong(facts.caption(to)),
        plain(
          ` stands only in the text of ${many} whose contact field names another. It may be left over from copied words.`,
        ),
      ],
      exhibits: facts.numbersOf(links),
    };
  });
}

const isStructured = ({ field }: SnapshotLink): boolean => field === 'structured';
const prefixOf = ({ to }: SnapshotLink): string => to.slice(0, to.indexOf(':'));

function assumedCountries(facts: CaseFacts): Statement[] {
  const assumed = facts.snapshot.links.filter(
    (link) => isCounted(link) && link.steps.some((step) => step.startsWith('country ')),
  );
  if (assumed.length === 0)
    return [nothing('No number rests on a country code that was not written with it.')];
  const many = count(assumed.length, 'number was', 'numbers were');
  return [
    {
      parts: [
        plain(
          `${many} written without a country code; the country was taken from the advertisement.`,
        ),
      ],
      exhibits: facts.numbersOf(assumed),
    },
  ];
}

function inferredLinks({ snapshot: { links } }: CaseFacts): Statement[] {
  const inferred = links.filter((link) => link.inferred).length;
  if (inferred === 0) return [nothing('No link is inferred: each was read in a source.')];
  return [
    bare(
      `${count(inferred, 'link is', 'links are')} proposed by a method and not read in a source. They are drawn dashed.`,
    ),
  ];
}

function singleAds(facts: CaseFacts): Statement[] {
  const isSingle = ({ id, selected, kind }: SnapshotEntity) =>
    selected &&
    kind !== 'ad' &&
    facts.adsOf(id).size === 1 &&
    facts.linksOf(facts.adsOf(id), [id]).some(isLinking);
  const single = facts.snapshot.entities.filter(isSingle);
  if (single.length === 0)
    return [nothing('Nothing that the selection names stands in one advertisement only.')];
  return single.map(({ id, caption }) => ({
    parts: [strong(caption), plain(' was read in one advertisement only.')],
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  }));
}

function oneFile({ snapshot: { batches } }: CaseFacts): Statement[] {
  return batches.length === 1
    ? [bare('All captures came in one file: no other file confirms them.')]
    : [];
}
