import type { SnapshotJudgement, SnapshotLink, SnapshotTie } from '../cases/index.ts';
import { count } from '../count.ts';
import { day } from '../day.ts';
import {
  bare,
  type CaseFacts,
  listed,
  networkName,
  plain,
  quoted,
  type Statement,
  strong,
} from './document-facts.ts';

/** Each judgement of a reading, with what became of its link; a withdrawn one is told too. */
export function judgedReadings(facts: CaseFacts): Statement[] {
  const { judgements: made, links } = facts.snapshot;
  if (made.length === 0) return [bare('No reading in scope was judged wrong.')];
  return made.map((judgement) => {
    const link = links.find(({ from, to }) => from === judgement.ad && to === judgement.entity);
    return {
      parts: [
        plain(`The reading of “${quoted(judgement.raw)}” in ${facts.caption(judgement.ad)} as `),
        strong(facts.caption(judgement.entity)),
        plain(` was judged wrong ${by(judgement)}. ${whatBecame(judgement, link)}`),
      ],
      exhibits: [facts.exhibitOf(judgement.capture)].filter((number) => number !== ''),
    };
  });
}

type Signed = Pick<SnapshotJudgement, 'author' | 'at' | 'reason'>;
const by = ({ author, at, reason }: Signed): string => `by ${author} on ${day(at)}: “${reason}”`;
const takenBack = ({ withdrawn }: Pick<SnapshotTie, 'withdrawn'>): string =>
  withdrawn ? `The judgement was withdrawn ${by(withdrawn)}.` : '';

function whatBecame(judgement: SnapshotJudgement, link: SnapshotLink | undefined): string {
  if (judgement.withdrawn) return takenBack(judgement);
  return link?.judgedWrong
    ? 'The link counts for nothing here.'
    : 'The link stands by another reading in the same advertisement.';
}

/** A network that an analyst confirmed, and still does: it speaks for what is shown. */
const isConfirmation = ({ kind, withdrawn }: SnapshotTie): boolean =>
  kind === 'confirmed' && withdrawn === null;

/** Each judgement of ties or of a network that concerns what is in scope and does not confirm it, with what it did. */
export function judgedTies(facts: CaseFacts): Statement[] {
  const ties = facts.snapshot.ties.filter((tie) => !isConfirmation(tie));
  if (ties.length === 0)
    return [
      bare(
        'No judgement that concerns what is in scope points the other way: none says that things in it belong together or do not, that one of them is shared or is not, or that a network is none.',
      ),
    ];
  return ties.map((tie) => told(facts, tie));
}

/** A network that an analyst answered about, and still does. */
const isAnswered = ({ kind, split, withdrawn }: SnapshotTie): boolean =>
  withdrawn === null && (kind === 'confirmed' || kind === 'rejected' || split !== null);

/** What analysts say of the networks, whichever way it points, and how many judgements part 4 tells beside. */
export function judgedInSummary(facts: CaseFacts): Statement[] {
  const { ties, judgements } = facts.snapshot;
  const others = [...ties.filter((tie) => !isAnswered(tie)), ...judgements];
  const many = count(others.length, 'further judgement concerns', 'further judgements concern');
  const kinds = [...new Set(others.map(kindName))].map(
    (name) => `${others.filter((one) => kindName(one) === name).length} ${name}`,
  );
  return [
    ...ties.filter(isAnswered).map((tie) => told(facts, tie)),
    ...(others.length > 0
      ? [bare(`${many} what is in scope: ${listed(kinds)}. Part 4 tells each.`)]
      : []),
  ];
}

const kindNames: Readonly<Record<(SnapshotTie | SnapshotJudgement)['kind'], string>> = {
  together: 'that two things belong together',
  apart: 'that two things do not belong together',
  shared: 'that something is shared',
  exclusive: 'that something is exclusive',
  confirmed: 'that a network is one',
  rejected: 'that a network is none',
  'wrong-observation': 'that a reading is wrong',
};

function kindName(judged: SnapshotTie | SnapshotJudgement): string {
  const said =
    'split' in judged && judged.split ? 'that a network is to be split' : kindNames[judged.kind];
  return judged.withdrawn ? `${said}, withdrawn` : said;
}

const told = (facts: CaseFacts, tie: SnapshotTie): Statement => ({
  parts: [
    ...saidOf(facts, tie),
    plain(` ${[`${by(tie)}.`, takenBack(tie), ...did(facts, tie)].filter(Boolean).join(' ')}`),
  ],
  exhibits: exhibitsOf(facts, tie),
});

function saidOf(facts: CaseFacts, tie: SnapshotTie) {
  const { kind, entities, networks, split, run } = tie;
  if (split) {
    const first = sameBefore(facts, tie);
    return first ? splitAgain(facts, split, first) : splitOf(facts, split);
  }
  const [a = '', b = ''] = entities.map((id) => facts.caption(id));
  const named = networks.length === 0 ? '' : ` (${namedNetworks(tie)})`;
  const seen = run === null ? '' : `, as run ${run} found it,`;
  const network = strong(networkName(a));
  switch (kind) {
    case 'together':
      return [
        strong(a),
        plain(' and '),
        strong(b),
        plain(`${named} were judged to belong together`),
      ];
    case 'apart':
      return [
        strong(a),
        plain(' and '),
        strong(b),
        plain(`${named} were judged not to belong together`),
      ];
    case 'shared':
      return [strong(a), plain(' was judged shared, so that it links nobody,')];
    case 'exclusive':
      return [strong(a), plain(' was judged exclusive, so that it may link,')];
    case 'confirmed':
      return [network, plain(`${seen} was confirmed as one network`)];
    case 'rejected':
      return [network, plain(`${seen} was rejected as one network`)];
  }
}

/** Judgements mean all the ads that a network had. */
function namedNetworks({ networks, sides }: SnapshotTie): string {
  const names = `${listed(networks.map(networkName))} ${networks.length === 1 ? 'was' : 'were'} named`;
  const whole = sides.filter(({ entity, ads }) => entity.startsWith('ad:') && ads > 1);
  const named = `${names}, with all advertisements of then`;
  if (whole.length === 0) return named;
  const counts = whole.map(({ ads }) => ads.toLocaleString('en'));
  return `${named}, of which the graph holds ${listed(counts)}`;
}

/** A network split at a bridge; the ads are all named in the table of judgements. */
function splitOf(facts: CaseFacts, { network, at, sides }: NonNullable<SnapshotTie['split']>) {
  const [one = [], other = []] = sides;
  const more = ({ length }: readonly string[]) =>
    length === 1 ? '' : ` and ${count(length - 1, 'advertisement', 'advertisements')} more`;
  return [
    ...[strong(facts.caption(one[0] ?? '')), plain(`${more(one)} on the one side, `)],
    ...[strong(facts.caption(other[0] ?? '')), plain(`${more(other)} on the other, which `)],
    plain(at.startsWith('ad:') ? 'share something with ' : 'hold '),
    strong(facts.caption(at)),
    plain(` in ${networkName(network)}, were judged not to belong together`),
  ];
}

/** The first judgement that splits the same advertisements at the same bridge: what follows is no other split. */
function sameBefore({ snapshot: { ties } }: CaseFacts, tie: SnapshotTie): SnapshotTie | undefined {
  const first = ties.find(({ split }) => JSON.stringify(split) === JSON.stringify(tie.split));
  return first === tie ? undefined : first;
}

function splitAgain(
  facts: CaseFacts,
  { network, at }: NonNullable<SnapshotTie['split']>,
  { author, at: signedAt }: SnapshotTie,
) {
  return [
    ...[plain(`The same split of ${networkName(network)} at `), strong(facts.caption(at))],
    plain(` as ${author}’s of ${day(signedAt)} was signed`),
  ];
}

/** Exhibits in which what it is about was read, in advertisements in scope. */
function exhibitsOf(facts: CaseFacts, { entities, split }: SnapshotTie): string[] {
  const { captures, links } = facts.snapshot;
  const about = new Set(split ? [split.at, ...split.sides.flat()] : entities);
  const ads = captures.filter(({ ad }) => about.has(ad)).map(({ id }) => facts.exhibitOf(id));
  const read = facts.numbersOf(links.filter(({ to }) => about.has(to)));
  // A picture was read nowhere itself: its ads show the images that look like it.
  const shown = [...about].flatMap((id) => facts.exhibitsOf(facts.adsOf(id), [id]));
  return [...new Set([...ads, ...read, ...shown])].filter((number) => number !== '');
}

/** What it did to the links and networks shown, in sentences. */
function did(facts: CaseFacts, tie: SnapshotTie): string[] {
  if (tie.reviewed !== null) return [reviewed[tie.reviewed], ...beside(facts, tie)];
  return [...followed(facts, tie), ...beside(facts, tie)];
}

/** What the active run did with it, and what that came to. */
function followed(facts: CaseFacts, tie: SnapshotTie): string[] {
  const { resolution } = facts.snapshot;
  const flag = flagged(facts, tie);
  const run = resolution ? `Run ${resolution.run}, which is in force,` : '';
  if (tie.end === 'no-run') return [...flag, 'No run of resolution is in force to follow it.'];
  if (tie.end === 'not-seen')
    return tie.withdrawn ? flag : [...flag, `${run} was made before it and does not follow it.`];
  if (tie.end === 'refused')
    return [`${run} did not follow it: it cannot hold beside ${standing(facts, tie)}.`];
  const held = tie.withdrawn ? [`${run} was made while it stood, and still follows it.`] : [];
  const partly =
    tie.end === 'partly'
      ? [
          `${tie.withdrawn ? 'It' : run} followed it but for a part, which cannot hold beside ${standing(facts, tie)}.`,
        ]
      : [];
  const who = tie.withdrawn || partly.length > 0 ? 'It' : run;
  return [...flag, ...held, ...partly, ...where(tie, who), ...rests(tie)];
}

const reviewed: Readonly<Record<NonNullable<SnapshotTie['reviewed']>, string>> = {
  same: 'The network has the same advertisements still.',
  changed: 'The network has other advertisements now than were reviewed.',
  gone: 'The network is no more by the active run.',
};

/** What others answer of a network with the same advertisements: two people decide. */
function beside(facts: CaseFacts, tie: SnapshotTie): string[] {
  if (tie.withdrawn || !isAnswer(tie)) return [];
  const others = facts.snapshot.ties.filter(
    (one) =>
      isAnswer(one) &&
      !one.withdrawn &&
      one.author !== tie.author &&
      one.members === tie.members &&
      networkOf(one) === networkOf(tie),
  );
  if (others.length === 0)
    return [
      'Nobody else confirmed, rejected or split the network with the same advertisements; two that agree decide.',
    ];
  const against = others.filter((one) => answer(facts, one) !== answer(facts, tie));
  if (against.length === 0)
    return [`${listed(others.map(({ author }) => author))} signed the same.`];
  return [
    `It is not decided: ${listed(against.map((one) => `${one.author} ${answer(facts, one)}`))}.`,
  ];
}

/** Does it answer whether a network is one? */
const isAnswer = ({ members }: SnapshotTie): boolean => members !== null;
const networkOf = ({ split, entities }: SnapshotTie): string => split?.network ?? entities[0] ?? '';
const answer = (facts: CaseFacts, { kind, split }: SnapshotTie): string =>
  split ? `split it at ${facts.caption(split.at)}` : `${kind} it`;

/** A judgement of one identifier counts in the graph at once. */
function flagged(
  facts: CaseFacts,
  { kind, entities: [id = ''], withdrawn }: SnapshotTie,
): string[] {
  if ((kind !== 'shared' && kind !== 'exclusive') || withdrawn) return [];
  const ads = count(facts.adsOf(id).size, 'advertisement', 'advertisements');
  if (facts.adsOf(id).size === 0) return ['It is not among the links in scope.'];
  return [
    facts.isHub(id)
      ? `It stands in ${ads} in scope and is flagged as a hub: it counts for nothing here.`
      : `It stands in ${ads} in scope and is not flagged as a hub.`,
  ];
}

function standing({ snapshot }: CaseFacts, { against }: SnapshotTie): string {
  const told = against.map((id) => {
    const other = snapshot.ties.find((one) => one.id === id);
    return other ? `${other.author}’s “${other.kind}” of ${day(other.at)}` : `judgement ${id}`;
  });
  return told.length > 0 ? listed(told) : 'an advertisement that holds both';
}

/** Where the active run has the two. */
function where({ sides }: SnapshotTie, run: string): string[] {
  const [a, b] = sides;
  if (!a || !b) return [];
  if (a.ads === 0 || b.ads === 0)
    return ['The graph holds no advertisement of one of them, so it decides nothing.'];
  const [only] = a.networks;
  const isOne = [a, b].every(
    (side) => side.alone === 0 && side.networks.length === 1 && side.networks[0] === only,
  );
  if (isOne) return [`${run} has them in one network, ${networkName(only ?? '')}.`];
  const shared = a.networks.filter((id) => b.networks.includes(id));
  return shared.length > 0
    ? [`${run} has some advertisements of both in ${listed(shared.map(networkName))}.`]
    : [`${run} has no advertisement of the one in a network with one of the other.`];
}

const rests = ({ joins }: SnapshotTie): string[] =>
  joins === 0
    ? []
    : [
        `${count(joins, 'join', 'joins')} of the networks that advertisements in scope are in ${joins === 1 ? 'rests' : 'rest'} on it and on no reading.`,
      ];
