import { foldDigits } from '../../../core/model/index.ts';
import type { SnapshotEntity, SnapshotLink, SnapshotPlace } from '../../snapshot/index.ts';
import { copied } from './copied.ts';
import {
  bare,
  type CaseFacts,
  isCounted,
  isLinking,
  nothing,
  quoted,
  type Statement,
} from './facts.ts';
import { explainedJudgements, judgedObservations } from './judged.ts';
import { nearMatches } from './near-matches.ts';
import { operationsAgainst } from './operations-against.ts';
import { butInOperations } from './operations-part.ts';
import { boxLabel, hashOf } from './place.ts';
import { heldLoosely, notMerged, notNamed } from './scope-part.ts';
import { acrossNetworks } from './shared-identifiers.ts';
import type { Words } from './words/index.ts';

const WEAK_OBSERVATION = 0.8;

/** What one kind of check found against what the bundle says, the strongest first. */
export interface Against {
  readonly title: string;
  readonly statements: readonly Statement[];
}

interface Check {
  readonly title: keyof Words['contrary']['titles'];
  readonly find: (facts: CaseFacts) => Statement[];
}

/** Those first that weigh most: what people said, then what holds it together too weakly, then how it was read. */
const checks: readonly Check[] = [
  {
    title: 'judgements',
    find: (facts) => [...judgedObservations(facts), ...explainedJudgements(facts)],
  },
  { title: 'notMerged', find: notMerged },
  { title: 'operations', find: operationsAgainst },
  { title: 'networks', find: heldLoosely },
  { title: 'nearMatches', find: nearMatches },
  { title: 'hubs', find: hubs },
  { title: 'across', find: acrossNetworks },
  { title: 'copied', find: copied },
  { title: 'notNamed', find: notNamed },
  { title: 'single', find: singleAds },
  { title: 'textOnly', find: textOnly },
  { title: 'weak', find: weakObservations },
  { title: 'pictures', find: inPictures },
  { title: 'countries', find: assumedCountries },
  { title: 'inferred', find: inferredLinks },
  { title: 'origin', find: oneFile },
];

/** More of one kind than this follow in the annex. */
const STATEMENTS_FIRST = 6;

/** What points the other way: what each check found, strongest first, and what was looked for and not found. */
export function contrary(facts: CaseFacts): {
  readonly first: readonly (Against & { readonly more: number })[];
  readonly more: readonly Against[];
  readonly nothing: readonly Statement[];
} {
  const { titles } = facts.words.contrary;
  const all = checks.map(({ title, find }) => ({
    title: titles[title],
    statements: find(facts),
  }));
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
  const { contrary: words, recorded } = facts.words;
  const paged = facts.snapshot.entities.filter(({ id, hub }) => !hub && facts.pagesOf(id));
  if (found.length === 0)
    return [nothing(words.noHub), ...paged.map((site) => describedByPage(facts, site))];
  const described = found.map(({ id, hub, selected }) => {
    const ads = facts.adsOf(id);
    return {
      parts: words.hub(
        facts.caption(id),
        words.sentence(recorded.hubReason(hub.reason)),
        countsFor(facts, id),
        selected ? null : ads.size,
      ),
      exhibits: selected ? [] : facts.exhibitsOf(ads, [id]),
    };
  });
  return [...described, ...paged.map((site) => describedByPage(facts, site))];
}

function describedByPage(facts: CaseFacts, { id }: SnapshotEntity): Statement {
  return {
    parts: facts.words.contrary.byPage(facts.caption(id), countsFor(facts, id)),
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  };
}

/** Of a website that is counted by page the host counts for nothing, and its pages for those on them. */
function countsFor(facts: CaseFacts, id: string): string {
  const { contrary: words, names } = facts.words;
  const pages = facts.pagesOf(id);
  if (!pages) return words.countsForNothing(butInOperations(facts, id));
  const named = pages
    .slice(0, PAGES_LISTED)
    .map(({ name, more, ads }) => words.onPage(names.page(name, more), ads.length));
  return words.hostCountsForNothing(named, pages.length - named.length);
}

const PAGES_LISTED = 6;

function weakObservations(facts: CaseFacts): Statement[] {
  const weak = facts.snapshot.links.filter(
    (link) => isCounted(link) && isLinking(link) && link.confidence < WEAK_OBSERVATION,
  );
  weak.sort((a, b) => a.confidence - b.confidence);
  const { contrary: words } = facts.words;
  if (weak.length === 0) return [nothing(words.noWeak(WEAK_OBSERVATION))];
  return weak.map((link) => ({
    parts: words.weak(
      // What an image looks like is read in no words.
      link.type === 'IN_CLUSTER' ? null : quoted(link.raw),
      facts.caption(link.from),
      facts.caption(link.to),
      link.confidence,
    ),
    exhibits: facts.numbersOf([link]),
  }));
}

/** Letters in a picture are an engine's guess, and a picture may be another's. */
function inPictures(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.links
    .filter((link) => isCounted(link) && link.picture)
    .sort((a, b) => a.confidence - b.confidence);
  if (found.length === 0) return [nothing(facts.words.contrary.noPicture)];
  return found.flatMap((link) => (link.picture ? [readInPicture(facts, link, link.picture)] : []));
}

function readInPicture(facts: CaseFacts, link: SnapshotLink, picture: SnapshotPlace): Statement {
  const confirmed = link.steps.find((step) => step.endsWith(' agrees'));
  const { contrary: words, recorded } = facts.words;
  const { version, confidence } = link;
  return {
    parts: words.picture(
      facts.caption(link.to),
      {
        ...{ image: hashOf(picture), from: facts.caption(link.from) },
        box: boxLabel(picture, facts.words),
      },
      { method: recorded.method(link.method), version, confidence },
      confirmed ? recorded.step(confirmed) : null,
      link.method.startsWith('code '),
    ),
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
  if (found.length === 0) return [nothing(facts.words.contrary.noTextOnly)];
  const targets = [...new Set(found.map(({ to }) => to))];
  return targets.map((to) => {
    const links = found.filter((link) => link.to === to);
    return {
      parts: facts.words.contrary.textOnly(facts.caption(to), links.length),
      exhibits: facts.numbersOf(links),
    };
  });
}

const isStructured = ({ field }: SnapshotLink): boolean => field === 'structured';
const prefixOf = ({ to }: SnapshotLink): string => to.slice(0, to.indexOf(':'));

function assumedCountries(facts: CaseFacts): Statement[] {
  const assumed = facts.snapshot.links.filter(
    (link) =>
      isCounted(link) &&
      link.steps.some((step) => step.startsWith('country ')) &&
      !hasCountryCode(link),
  );
  if (assumed.length === 0) return [nothing(facts.words.contrary.noAssumed)];
  return [
    {
      ...bare(facts.words.contrary.assumed(assumed.length)),
      exhibits: facts.numbersOf(assumed),
    },
  ];
}

/** Behind + or 00 the number stands in full, also where its country's own rules read it. */
function hasCountryCode({ raw, to }: SnapshotLink): boolean {
  const [, written] = /^[^\p{L}\d+]*(?:\+|00)(.*)$/su.exec(foldDigits(raw)) ?? [];
  return written?.replace(/\D/g, '').startsWith(to.replace(/\D/g, '')) ?? false;
}

function inferredLinks({ snapshot: { links }, words }: CaseFacts): Statement[] {
  const inferred = links.filter((link) => link.inferred).length;
  if (inferred === 0) return [nothing(words.contrary.noInferred)];
  return [bare(words.contrary.inferred(inferred))];
}

function singleAds(facts: CaseFacts): Statement[] {
  const isSingle = ({ id, selected, kind }: SnapshotEntity) =>
    selected &&
    kind !== 'ad' &&
    facts.adsOf(id).size === 1 &&
    facts.linksOf(facts.adsOf(id), [id]).some(isLinking);
  const single = facts.snapshot.entities.filter(isSingle);
  if (single.length === 0) return [nothing(facts.words.contrary.noSingle)];
  return single.map(({ id }) => ({
    parts: facts.words.contrary.single(facts.caption(id)),
    exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
  }));
}

function oneFile({ snapshot: { batches }, words }: CaseFacts): Statement[] {
  return batches.length === 1 ? [bare(words.contrary.oneFile)] : [];
}
