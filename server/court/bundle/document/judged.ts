import type {
  SnapshotJudgement,
  SnapshotLink,
  SnapshotNetworkJudgement,
} from '../../snapshot/index.ts';
import { groupBy } from '../package/exhibits.ts';
import { bare, type CaseFacts, nothing, numberOf, quoted, type Statement } from './facts.ts';
import type { JudgedKind } from './words/en/judged.ts';
import type { Words } from './words/index.ts';
import type { Part } from './words/phrase.ts';

/** Each judgement of an observation, with what became of its link; a withdrawn one is told too. */
export function judgedObservations(facts: CaseFacts): Statement[] {
  const { judgements: made, links } = facts.snapshot;
  if (made.length === 0) return [nothing(facts.words.judged.noObservation)];
  return made.map((judgement) => {
    const link = links.find(({ from, to }) => from === judgement.ad && to === judgement.entity);
    return {
      parts: facts.words.judged.observation(
        quoted(judgement.raw),
        facts.caption(judgement.ad),
        facts.caption(judgement.entity),
        by(judgement, facts.words),
        whatBecame(judgement, link, facts.words),
      ),
      exhibits: [facts.exhibitOf(judgement.capture)].filter((number) => number !== ''),
    };
  });
}

type Signed = Pick<SnapshotJudgement, 'author' | 'at' | 'reason'>;
const by = ({ author, at, reason }: Signed, { judged, day }: Words): string =>
  judged.by(author, day(at), reason);
const takenBack = (
  { withdrawn }: Pick<SnapshotNetworkJudgement, 'withdrawn'>,
  words: Words,
): string => (withdrawn ? words.judged.withdrawn(by(withdrawn, words)) : '');

function whatBecame(
  judgement: SnapshotJudgement,
  link: SnapshotLink | undefined,
  words: Words,
): string {
  if (judgement.withdrawn) return takenBack(judgement, words);
  return link?.judgedWrong ? words.judged.countsForNothing : words.judged.stands;
}

/** A network that an analyst confirmed, and still does: it speaks for what is shown. */
const isConfirmation = ({ kind, withdrawn }: SnapshotNetworkJudgement): boolean =>
  kind === 'confirmed' && withdrawn === null;

/** Each judgement of links or of a network that concerns what is in scope and does not confirm it, with what it did. */
export function explainedJudgements(facts: CaseFacts): Statement[] {
  const networkJudgements = facts.snapshot.networkJudgements.filter(
    (networkJudgement) => !isConfirmation(networkJudgement),
  );
  if (networkJudgements.length === 0) return [nothing(facts.words.judged.none)];
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
  const { judged, partName } = facts.words;
  const kinds = groupBy(others, (one) => `${kindOf(one)} ${one.withdrawn !== null}`);
  const counted = [...kinds.values()].flatMap(([one, ...more]) =>
    one ? [{ kind: kindOf(one), withdrawn: one.withdrawn !== null, n: 1 + more.length }] : [],
  );
  return [
    ...networkJudgements
      .filter(isAnswered)
      .map((networkJudgement) => described(facts, networkJudgement)),
    ...(others.length > 0
      ? [bare(judged.further(others.length, counted, partName('contrary')))]
      : []),
  ];
}

/** What people confirmed of these networks, and still do: on the first pages, too. */
export const confirmationsOf = (facts: CaseFacts, networks: readonly string[]): Statement[] =>
  facts.snapshot.networkJudgements
    .filter((one) => isConfirmation(one) && networks.includes(networkOf(one)))
    .map((one) => described(facts, one));

const kindOf = (judged: SnapshotNetworkJudgement | SnapshotJudgement): JudgedKind =>
  'split' in judged && judged.split ? 'split' : judged.kind;

const described = (facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): Statement => ({
  parts: facts.words.judged.whole(
    saidOf(facts, networkJudgement),
    by(networkJudgement, facts.words),
    [takenBack(networkJudgement, facts.words), ...did(facts, networkJudgement)].filter(Boolean),
  ),
  exhibits: exhibitsOf(facts, networkJudgement),
});

function saidOf(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): Part[] {
  const { judged } = facts.words;
  const { kind, entities, networks, split, run } = networkJudgement;
  if (split) {
    const first = sameBefore(facts, networkJudgement);
    return first ? splitAgain(facts, split, first) : splitOf(facts, split);
  }
  const [a = '', b = ''] = entities.map((id) => facts.caption(id));
  const named = networks.length === 0 ? '' : namedNetworks(facts, networkJudgement);
  switch (kind) {
    case 'together':
      return judged.together(a, b, named);
    case 'apart':
      return judged.apart(a, b, named);
    case 'shared':
      return judged.shared(a);
    case 'exclusive':
      return judged.exclusive(a);
    case 'confirmed':
      return judged.confirmed(numberOf(a), run);
    case 'rejected':
      return judged.rejected(numberOf(a), run);
  }
}

/** Judgements mean all the ads that a network had. */
function namedNetworks(
  { words }: CaseFacts,
  { networks, sides }: SnapshotNetworkJudgement,
): string {
  const whole = sides.filter(({ entity, ads }) => entity.startsWith('ad:') && ads > 1);
  return words.judged.namedNetworks(
    networks.map(numberOf),
    whole.map(({ ads }) => ads),
  );
}

/** A network split at a cut point; the ads are all named in the table of judgements. */
function splitOf(
  facts: CaseFacts,
  { network, at, sides }: NonNullable<SnapshotNetworkJudgement['split']>,
) {
  const [one = [], other = []] = sides;
  const side = ([first = '', ...others]: readonly string[]) => ({
    ...{ caption: facts.caption(first), more: others.length },
  });
  return facts.words.judged.split(
    side(one),
    side(other),
    { caption: facts.caption(at), isAd: at.startsWith('ad:') },
    numberOf(network),
  );
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
  const { judged, day } = facts.words;
  return judged.splitAgain(numberOf(network), facts.caption(at), author, day(signedAt));
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
    return [
      facts.words.judged.reviewed[networkJudgement.reviewed],
      ...beside(facts, networkJudgement),
    ];
  return [...followed(facts, networkJudgement), ...beside(facts, networkJudgement)];
}

/** What the active run did with it, and what that came to. */
function followed(facts: CaseFacts, networkJudgement: SnapshotNetworkJudgement): string[] {
  const { resolution } = facts.snapshot;
  const { judged } = facts.words;
  const flag = flagged(facts, networkJudgement);
  const run = resolution ? judged.run(resolution.run) : '';
  if (networkJudgement.end === 'no-run') return [...flag, judged.noRun];
  if (networkJudgement.end === 'not-seen')
    return networkJudgement.withdrawn ? flag : [...flag, judged.notSeen(run)];
  if (networkJudgement.end === 'refused')
    return [judged.refused(run, standing(facts, networkJudgement))];
  const isWithdrawn = networkJudgement.withdrawn !== null;
  const held = isWithdrawn ? [judged.held(run)] : [];
  const partly =
    networkJudgement.end === 'partly'
      ? [judged.partly(isWithdrawn ? judged.it : run, standing(facts, networkJudgement))]
      : [];
  const who = isWithdrawn || partly.length > 0 ? judged.it : run;
  const { merges } = networkJudgement;
  return [
    ...[...flag, ...held, ...partly, ...where(facts, networkJudgement, who)],
    ...(merges === 0 ? [] : [judged.rests(merges)]),
  ];
}

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
  const { judged } = facts.words;
  if (others.length === 0) {
    const { kind, split } = networkJudgement;
    return [judged.nobodyElse[split ? 'split' : kind === 'rejected' ? kind : 'confirmed']];
  }
  const against = others.filter((one) => answer(facts, one) !== answer(facts, networkJudgement));
  if (against.length === 0) return [judged.same(others.map(({ author }) => author))];
  const said = against.map((one) =>
    judged.answered(one.author, one.kind, one.split && facts.caption(one.split.at)),
  );
  return [judged.undecided(said)];
}

/** Does it answer whether a network is one? */
const isAnswer = ({ members }: SnapshotNetworkJudgement): boolean => members !== null;
const networkOf = ({ split, entities }: SnapshotNetworkJudgement): string =>
  split?.network ?? entities[0] ?? '';
const answer = (facts: CaseFacts, { kind, split }: SnapshotNetworkJudgement): string =>
  split ? `split ${facts.caption(split.at)}` : kind;

/** A judgement of one identifier counts in the graph at once. */
function flagged(
  facts: CaseFacts,
  { kind, entities: [id = ''], withdrawn }: SnapshotNetworkJudgement,
): string[] {
  if ((kind !== 'shared' && kind !== 'exclusive') || withdrawn) return [];
  const { judged } = facts.words;
  const { size } = facts.adsOf(id);
  return [size === 0 ? judged.notAmong : judged.flagged(size, facts.isHub(id))];
}

function standing({ snapshot, words }: CaseFacts, { against }: SnapshotNetworkJudgement): string {
  const { judged, day } = words;
  const described = against.map((id) => {
    const other = snapshot.networkJudgements.find((one) => one.id === id);
    return other ? judged.other(other.author, other.kind, day(other.at)) : judged.unknown(id);
  });
  return judged.standing(described);
}

/** Where the active run has the two. */
function where(
  { words: { judged } }: CaseFacts,
  { sides }: SnapshotNetworkJudgement,
  run: string,
): string[] {
  const [a, b] = sides;
  if (!a || !b) return [];
  if (a.ads === 0 || b.ads === 0) return [judged.noAds];
  const [only] = a.networks;
  const isOne = [a, b].every(
    (side) => side.alone === 0 && side.networks.length === 1 && side.networks[0] === only,
  );
  if (isOne) return [judged.oneNetwork(run, numberOf(only ?? ''))];
  const shared = a.networks.filter((id) => b.networks.includes(id));
  return shared.length > 0 ? [judged.someIn(run, shared.map(numberOf))] : [judged.noneIn(run)];
}
