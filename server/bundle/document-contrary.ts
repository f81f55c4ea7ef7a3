import {
  isContent,
  type SnapshotEntity,
  type SnapshotLink,
  type SnapshotPlace,
} from '../cases/index.ts';
import { count } from '../count.ts';
import { caseSentences } from './document-case.ts';
import { copied } from './document-copied.ts';
import {
  bare,
  type CaseFacts,
  isCounted,
  isLinking,
  kindOf,
  listed,
  pageName,
  plain,
  quoted,
  type Statement,
  strong,
} from './document-facts.ts';
import { explainedJudgements, judgedObservations } from './document-judged.ts';
import { butInOperations } from './document-operations.ts';
import { operationsAgainst, operationsInScope } from './document-operations-against.ts';
import { boxLabel, hashOf } from './document-place.ts';
import { heldLoosely, networksInScope, notMerged, notNamed } from './document-scope.ts';
import { acrossNetworks } from './document-shared-identifiers.ts';

const WEAK_OBSERVATION = 0.8;

/** What points the other way: each check says what it found, or that it found nothing. */
export function contrary(facts: CaseFacts): Statement[] {
  return [
    judgedObservations,
    explainedJudgements,
    notMerged,
    heldLoosely,
    operationsAgainst,
    notNamed,
    hubs,
    acrossNetworks,
    copied,
    weakObservations,
    inPictures,
    textOnly,
    assumedCountries,
    inferredLinks,
    singleAds,
    oneFile,
  ].flatMap((check) => check(facts));
}

function hubs(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.entities.flatMap(({ hub, ...entity }) =>
    hub ? [{ ...entity, hub }] : [],
  );
  const paged = facts.snapshot.entities.filter(({ id, hub }) => !hub && facts.pagesOf(id));
  if (found.length === 0)
    return [
      bare('No identifier in scope is flagged as shared by unrelated advertisers.'),
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
  const limit = WEAK_OBSERVATION.toFixed(2);
  if (weak.length === 0)
    return [bare(`No observation that a link rests on has a confidence below ${limit}.`)];
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
  const found = facts.snapshot.links.filter((link) => isCounted(link) && link.picture);
  if (found.length === 0) return [bare('No link rests on what was read in a picture.')];
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
      bare('No advertisement names one contact in its contact field and another only in its text.'),
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
    return [bare('No number rests on a country code that was not written with it.')];
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
  if (inferred === 0) return [bare('No link is inferred: each was read in a source.')];
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
    return [bare('Nothing that the selection names stands in one advertisement only.')];
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

/** What was searched, what was left out, and why. */
export function completeness(facts: CaseFacts): string[] {
  const { notFound, reach, otherIdentifiers, adsLimitedTo } = facts.snapshot.completeness;
  const named = facts.snapshot.entities.filter(({ selected }) => selected);
  // Beside ads that are named templates and pictures bring no others in.
  const content = named.some(({ kind }) => kind === 'ad')
    ? named.filter(({ kind }) => isContent(kind))
    : [];
  const second = `no second identifier of this selection${content.length > 0 ? ' but templates and pictures' : ''}`;
  const lines = reach.map(({ id, ads, inScope }) => {
    const all = count(ads, 'advertisement', 'advertisements');
    if (ads === inScope)
      return `${facts.caption(id)}: ${ads === 1 ? `the ${all} that the graph holds is` : `all ${all} that the graph holds are`} in scope.`;
    const why = facts.isHub(id)
      ? 'a hub brings none of its own'
      : content.some((one) => one.id === id)
        ? 'beside advertisements that are named templates and pictures bring no others'
        : adsLimitedTo === null
          ? `the others hold ${second}`
          : 'see the limit below';
    return `${facts.caption(id)}: ${inScope.toLocaleString('en')} of ${all} ${inScope === 1 ? 'is' : 'are'} in scope; ${why}.`;
  });
  lines.push(...networksInScope(facts), ...operationsInScope(facts));
  for (const { kind, count } of otherIdentifiers) {
    const { title, plural } = kindOf(kind);
    const noun = (count === 1 ? title : plural).toLowerCase();
    lines.push(
      `The advertisements in scope also hold ${count.toLocaleString('en')} ${noun} that the selection does not name.`,
    );
  }
  const hubs = facts.snapshot.entities.filter(({ hub, selected }) => hub && !selected).length;
  if (hubs > 0)
    lines.push(
      `The advertisements in scope also hold ${count(hubs, 'hub', 'hubs')} that the selection does not name; part 4 says of each why it links nobody.`,
    );
  if (adsLimitedTo !== null)
    lines.push(
      `Only the first ${adsLimitedTo} advertisements, by time of capture, were taken; there are more.`,
    );
  lines.push(...caseSentences(facts));
  for (const id of notFound) lines.push(`${id} was asked for and is not in the graph.`);
  lines.push(
    'Only what was captured and imported was searched. What a platform showed at other times, or to others, is not known.',
  );
  lines.push(imagesInPackage(facts));
  return lines;
}

function imagesInPackage({ exhibits }: CaseFacts): string {
  const shown = new Map(
    exhibits.flatMap(({ images }) => images.map(({ sha256, file }) => [sha256, file] as const)),
  );
  const held = [...shown.values()].filter((file) => file !== undefined).length;
  const never = shown.size - held;
  const missing = never === 0 ? '' : ` ${count(never, 'image was', 'images were')} never received.`;
  return held === 0
    ? `The package holds none of the images that the advertisements show.${missing}`
    : `${count(held, 'image is', 'images are')} in the exhibit folders of the package and not printed here: those that are in scope.${missing}`;
}
