import type {
  SnapshotJudgement,
  SnapshotLink,
  SnapshotNetworkJudgement,
} from '../../cases/index.ts';
import { count } from '../../count.ts';
import { day } from '../../day.ts';
import {
  bare,
  type CaseFacts,
  listed,
  networkName,
  nothing,
  plain,
  quoted,
  type Statement,
  strong,
} from './facts.ts';
import { partName } from './parts.ts';

/** Each judgement of an observation, with what became of its link; a withdrawn one is told too. */
export function judgedObservations(facts: CaseFacts): Statement[] {
  const { judgements: made, links } = facts.snapshot;
  if (made.length === 0) return [nothing('No reading in scope was judged wrong.')];
  return made.map((judgement) => {
    const link = links.find(({ from, to }) => from === judgement.ad && to === judgement.entity);
    return {
      parts: [
        plain(
          `The observation of “${quoted(judgement.raw)}” in ${facts.caption(judgement.ad)} as `,
        ),
        strong(facts.caption(judgement.entity)),
        plain(` was judged wrong ${by(judgement)}. ${whatBecame(judgement, link)}`),
      ],
      exhibits: [facts.exhibitOf(judgement.capture)].filter((number) => number !== ''),
    };
  });
}

type Signed = Pick<SnapshotJudgement, 'author' | 'at' | 'reason'>;
const by = ({ author, at, reason }: Signed): string => `by ${author} on ${day(at)}: “${reason}”`;
const takenBack = ({ withdrawn }: Pick<SnapshotNetworkJudgement, 'withdrawn'>): string =>
  withdrawn ? `The judgement was withdrawn ${by(withdrawn)}.` : '';

function whatBecame(judgement: SnapshotJudgement, link: SnapshotLink | undefined): string {
  if (judgement.withdrawn) return takenBack(judgement);
  return link?.judgedWrong
    ? 'The link counts for nothing here.'
    : 'The link stands by another reading in the same advertisement.';
}

/** A network that an analyst confirmed, and still does: it speaks for what is shown. */
const isConfirmation = ({ kind, withdrawn }: SnapshotNetworkJudgement): boolean =>
  kind === 'confirmed' && withdrawn === null;

/** Each judgement of links or of a network that concerns what is in scope and does not confirm it, with what it did. */
export function explainedJudgements(facts: CaseFacts): Statement[] {
  const networkJudgements = facts.snapshot.networkJudgements.filter(
    (networkJudgement) => !isConfirmation(networkJudgement),
  );
  if (networkJudgements.length === 0)
    return [
      nothing(
        'No judgement that concerns what is in scope points the other way: none says that things in it belong together or do not, that one of them is shared or is not, or that a network is none.',
      ),
    ];
  return networkJudgements.map((networkJudgement) => described(facts, networkJudgement));
}

/** A network that an analyst answered about, and still does. */
const isAnswered = ({ kind, split, withdrawn }: SnapshotNetworkJudgement): boolean =>
  withdrawn === null && (kind === 'confirmed' || kind === 'rejected' || split !== null);

/** What analysts say of the networks, whichever way it points, and how many judgements part 4 tells beside. */
export function judgedInSummary(facts: CaseFacts): Statement[] {
  const { networkJudgements, judgements } = facts.snapshot;
  const others = [
    ...networkJudgements.filter((networkJudgement) => !isAnswered(networkJudgement)),
    ...judgements,
  ];
  const many = count(others.length, 'further judgement concerns', 'further judgements concern');
  const kinds = [...new Set(others.map(kindName))].map(
    (name) => `${others.filter((one) => kindName(one) === name).length} ${name}`,
  );
  return [
    ...networkJudgements
      .filter(isAnswered)
      .map((networkJudgement) => described(facts, networkJudgement)),
    ...(others.length > 0
      ? [
          bare(
            `${many} what is in scope: ${listed(kinds)}. Each is told in ${partName('contrary')}.`,
          ),
        ]
      : []),
  ];
}

const kindNames: Readonly<Record<(SnapshotNetworkJudgement | SnapshotJudgement)['kind'], string>> =
  {
    together: 'that two things belong together',
    apart: 'that two things do not belong together',
    shared: 'that something is shared',
    exclusive: 'that something is exclusive',
    confirmed: 'that a network is one',
    rejected: 'that a network is none',
    'wrong-observation': 'that an observation is wrong',
  };

function kindName(judged: SnapshotNetworkJudgement | SnapshotJudgement): string {
  const said =
    'split' in judged && judged.split ? 'that a network is to be split' : kindNames[judged.kind];
  return judged.withdrawn ? `${said}, withdrawn` : said;
}

const described = (facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): Statement => ({
  parts: [
    ...saidOf(facts, networkJudgement),
    plain(
      ` ${[`${by(networkJudgement)}.`, takenBack(networkJudgement), ...did(facts, networkJudgement)].filter(Boolean).join(' ')}`,
    ),
  ],
  exhibits: exhibitsOf(facts, networkJudgement),
});

function saidOf(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement) {
  const { kind, entities, networks, split, run } = networkJudgement;
  if (split) {
    const first = sameBefore(facts, networkJudgement);
    return first ? splitAgain(facts, split, first) : splitOf(facts, split);
  }
  const [a = '', b = ''] = entities.map((id) => facts.caption(id));
  const named = networks.length === 0 ? '' : ` (${namedNetworks(networkJudgement)})`;
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
function namedNetworks({ networks, sides }: SnapshotNetworkJudgement): string {
  const names = `${listed(networks.map(networkName))} ${networks.length === 1 ? 'was' : 'were'} named`;
  const whole = sides.filter(({ entity, ads }) => entity.startsWith('ad:') && ads > 1);
  const named = `${names}, with all advertisements of then`;
  if (whole.length === 0) return named;
  const counts = whole.map(({ ads }) => ads.toLocaleString('en'));
  return `${named}, of which the graph holds ${listed(counts)}`;
}

/** A network split at a cut point; the ads are all named in the table of judgements. */
function splitOf(
  facts: CaseFacts,
  { network, at, sides }: NonNullable<SnapshotNetworkJudgement['split']>,
) {
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

/** The first judgement that splits the same advertisements at the same cut point: what follows is no other split. */
function sameBefore(
  { snapshot: { networkJudgements } }: CaseFacts,
  networkJudgement: SnapshotNetworkJudgement,
): SnapshotNetworkJudgement | undefined {
  const first = networkJudgements.find(
    ({ split }) => JSON.stringify(split) === JSON.stringify(networkJudgement.split),
  );
  return first === networkJudgement ? undefined : first;
}

function splitAgain(
  facts: CaseFacts,
  { network, at }: NonNullable<SnapshotNetworkJudgement['split']>,
  { author, at: signedAt }: SnapshotNetworkJudgement,
) {
  return [
    ...[plain(`The same split of ${networkName(network)} at `), strong(facts.caption(at))],
    plain(` as ${author}’s of ${day(signedAt)} was signed`),
  ];
}

/** Exhibits in which what it is about was read, in advertisements in scope. */
function exhibitsOf(facts: CaseFacts, { entities, split }: SnapshotNetworkJudgement): string[] {
  const { captures, links } = facts.snapshot;
  const about = new Set(split ? [split.at, ...split.sides.flat()] : entities);
  const ads = captures.filter(({ ad }) => about.has(ad)).map(({ id }) => facts.exhibitOf(id));
  const read = facts.numbersOf(links.filter(({ to }) => about.has(to)));
  // A picture was read nowhere itself: its ads show the images that look like it.
  const shown = [...about].flatMap((id) => facts.exhibitsOf(facts.adsOf(id), [id]));
  return [...new Set([...ads, ...read, ...shown])].filter((number) => number !== '');
}

/** What it did to the links and networks shown, in sentences. */
function did(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): string[] {
  if (networkJudgement.reviewed !== null)
    return [reviewed[networkJudgement.reviewed], ...beside(facts, networkJudgement)];
  return [...followed(facts, networkJudgement), ...beside(facts, networkJudgement)];
}

/** What the active run did with it, and what that came to. */
function followed(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): string[] {
  const { resolution } = facts.snapshot;
  const flag = flagged(facts, networkJudgement);
  const run = resolution ? `Run ${resolution.run}, which is active,` : '';
  if (networkJudgement.end === 'no-run')
    return [...flag, 'No run of resolution is active to follow it.'];
  if (networkJudgement.end === 'not-seen')
    return networkJudgement.withdrawn
      ? flag
      : [...flag, `${run} was made before it and does not follow it.`];
  if (networkJudgement.end === 'refused')
    return [
      `${run} did not follow it: it cannot hold beside ${standing(facts, networkJudgement)}.`,
    ];
  const held = networkJudgement.withdrawn
    ? [`${run} was made while it stood, and still follows it.`]
    : [];
  const partly =
    networkJudgement.end === 'partly'
      ? [
          `${networkJudgement.withdrawn ? 'It' : run} followed it but for a part, which cannot hold beside ${standing(facts, networkJudgement)}.`,
        ]
      : [];
  const who = networkJudgement.withdrawn || partly.length > 0 ? 'It' : run;
  return [...flag, ...held, ...partly, ...where(networkJudgement, who), ...rests(networkJudgement)];
}

const reviewed: Readonly<Record<NonNullable<SnapshotNetworkJudgement['reviewed']>, string>> = {
  same: 'The network has the same advertisements still.',
  changed: 'The network has other advertisements now than were reviewed.',
  gone: 'The network is no more by the active run.',
};

/** What others answer of a network with the same advertisements: two people decide. */
function beside(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): string[] {
  if (networkJudgement.withdrawn || !isAnswer(networkJudgement)) return [];
  const others = facts.snapshot.networkJudgements.filter(
    (one) =>
      isAnswer(one) &&
      !one.withdrawn &&
      one.author !== networkJudgement.author &&
      one.members === networkJudgement.members &&
      networkOf(one) === networkOf(networkJudgement),
  );
  if (others.length === 0)
    return [
      'Nobody else confirmed, rejected or split the network with the same advertisements; two that agree decide.',
    ];
  const against = others.filter((one) => answer(facts, one) !== answer(facts, networkJudgement));
  if (against.length === 0)
    return [`${listed(others.map(({ author }) => author))} signed the same.`];
  return [
    `It is not decided: ${listed(against.map((one) => `${one.author} ${answer(facts, one)}`))}.`,
  ];
}

/** Does it answer whether a network is one? */
const isAnswer = ({ members }: SnapshotNetworkJudgement): boolean => members !== null;
const networkOf = ({ split, entities }: SnapshotNetworkJudgement): string =>
  split?.network ?? entities[0] ?? '';
const answer = (facts: CaseFacts, { kind, split }: SnapshotNetworkJudgement): string =>
  split ? `split it at ${facts.caption(split.at)}` : `${kind} it`;

/** A judgement of one identifier counts in the graph at once. */
function flagged(
  facts: CaseFacts,
  { kind, entities: [id = ''], withdrawn }: SnapshotNetworkJudgement,
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

function standing({ snapshot }: CaseFacts, { against }: SnapshotNetworkJudgement): string {
  const described = against.map((id) => {
    const other = snapshot.networkJudgements.find((one) => one.id === id);
    return other ? `${other.author}’s “${other.kind}” of ${day(other.at)}` : `judgement ${id}`;
  });
  return described.length > 0 ? listed(described) : 'an advertisement that holds both';
}

/** Where the active run has the two. */
function where({ sides }: SnapshotNetworkJudgement, run: string): string[] {
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

const rests = ({ merges }: SnapshotNetworkJudgement): string[] =>
  merges === 0
    ? []
    : [
        `${count(merges, 'merge', 'merges')} of the networks that advertisements in scope are in ${merges === 1 ? 'rests' : 'rest'} on it and on no observation.`,
      ];
