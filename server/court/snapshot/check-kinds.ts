/**
 * The completeness checks of a case, in the order in which they are shown. A bundle is a draft while one of them neither
 * passed nor is answered with a reason. Courts hold snapshots that name them: a name never changes, and none is taken
 * away.
 */
export const checkIds = [
  'authority',
  'period',
  'outside-period',
  'gone',
  'unconnected',
  'older-run',
  'judgements',
  'doubted',
  'review',
  'reposters',
  'hubs',
  'weak',
  'cut',
  'pictures',
  'unread-pictures',
  'rejected-records',
  'stored-files',
  'queries',
  'contrary',
  'disclosure',
  'tasks',
] as const;
export type CheckId = (typeof checkIds)[number];

interface Words {
  /** What holds where it passed. */
  readonly passed: string;
  /** What was found where it did not. */
  readonly open: (count: number) => string;
  /** What to do. */
  readonly remedy: string;
}

const of = (one: string, many: string) => (count: number) =>
  count === 1 ? one : many.replace('{n}', count.toLocaleString('en'));
const always = (words: string) => () => words;

export const checkWords: Readonly<Record<CheckId, Words>> = {
  authority: {
    passed: 'Reference and legal authority are given.',
    open: of(
      'One of reference and legal authority is not given.',
      'Reference and legal authority are not given.',
    ),
    remedy: 'Write them into the details of the case.',
  },
  period: {
    passed: 'The period that the case is about is given.',
    open: always('The period that the case is about is not given.'),
    remedy: 'Write its first and last day into the details of the case.',
  },
  'outside-period': {
    passed: 'No exhibit was captured outside a period that is given.',
    open: of(
      '1 exhibit was captured outside the period.',
      '{n} exhibits were captured outside the period.',
    ),
    remedy: 'Take their ads out of the case, change the period, or say why they belong here.',
  },
  gone: {
    passed: 'All that the case names is in the graph and in the active run.',
    open: of(
      '1 thing that the case names is in the graph or in the active run no more.',
      '{n} things that the case names are in the graph or in the active run no more.',
    ),
    remedy: 'Take them out of the case, bring in what stands in their place, or say why they stay.',
  },
  unconnected: {
    passed: 'Something in scope connects what the case names.',
    open: of(
      'Nothing in scope connects 1 thing that the case names.',
      'Nothing in scope connects {n} things that the case names.',
    ),
    remedy: 'Take them out of the case, or say why they belong here.',
  },
  'older-run': {
    passed: 'Nothing came into the case with a network of an earlier run.',
    open: of(
      'Things came into the case with 1 network of an earlier run.',
      'Things came into the case with {n} networks of an earlier run.',
    ),
    remedy:
      'Look at the networks of the active run, and bring into the case what belongs to it now.',
  },
  judgements: {
    passed: 'The active run follows every judgement that stands.',
    open: of(
      'The active run does not follow 1 judgement.',
      'The active run does not follow {n} judgements.',
    ),
    remedy:
      'Run the resolution again, or withdraw one of two judgements that contradict each other.',
  },
  doubted: {
    passed: 'Nobody rejected a network in scope.',
    open: of('Somebody rejected 1 network in scope.', 'Somebody rejected {n} networks in scope.'),
    remedy: 'Settle it with whoever rejected it, or say why it is in the case.',
  },
  review: {
    passed: 'Two people confirmed each network that the case names.',
    open: of(
      '1 network that the case names is not confirmed by two people.',
      '{n} networks that the case names are not confirmed by two people.',
    ),
    remedy: 'Review them on their pages: it takes two people who agree.',
  },
  reposters: {
    passed: 'No contact in scope seems to be a reposter’s.',
    open: of(
      '1 contact in scope may be a reposter’s.',
      '{n} contacts in scope may be a reposter’s.',
    ),
    remedy: 'Look at what was copied, and say why it is in the case.',
  },
  hubs: {
    passed: 'The case names no hub.',
    open: of(
      'The case names 1 hub, which connects nobody.',
      'The case names {n} hubs, which connect nobody.',
    ),
    remedy: 'Take them out of the case, or say why they belong here.',
  },
  weak: {
    passed: 'Every observation has a confidence of 0.80 or more.',
    open: of(
      '1 link rests on a confidence below 0.80.',
      '{n} links rest on a confidence below 0.80.',
    ),
    remedy: 'Compare them with the source, and judge those wrong that are.',
  },
  cut: {
    passed: 'No ad was left out because there are too many.',
    open: always('Only the first ads were taken: there are more.'),
    remedy: 'Name the ads that matter, or a second identifier.',
  },
  pictures: {
    passed: 'Every picture in scope, and every one that a record names, was received.',
    open: of('1 picture was never received.', '{n} pictures were never received.'),
    remedy: 'Import them with their captures, or say why they cannot be had.',
  },
  'unread-pictures': {
    passed: 'Codes were looked for in the pictures of every ad in scope.',
    open: of(
      'The pictures of 1 ad were not read yet.',
      'The pictures of {n} ads were not read yet.',
    ),
    remedy: 'Let the reading of pictures finish.',
  },
  'rejected-records': {
    passed: 'Every record of the received files was taken in.',
    open: of(
      '1 received file has records that were not taken in.',
      '{n} received files have records that were not taken in.',
    ),
    remedy: 'Look at the report of the import, mend the records and import them again.',
  },
  'stored-files': {
    passed: 'The stored files were hashed again in the last 31 days, and none had changed.',
    open: always(
      'The stored files were not hashed again in the last 31 days, or some had changed.',
    ),
    remedy: 'Run “throughline check”.',
  },
  queries: {
    passed: 'Every saved query that the case names is in the library.',
    open: of(
      '1 saved query that the case names is in the library no more.',
      '{n} saved queries that the case names are in the library no more.',
    ),
    remedy: 'Take them out of the case, or put them back into the library.',
  },
  contrary: {
    passed: 'Material that points the other way is in the disclosure schedule.',
    open: always('The disclosure schedule has nothing that points the other way.'),
    remedy:
      'Enter what can weaken the case or help the defence; if you looked and found none, say so.',
  },
  disclosure: {
    passed: 'The disclosure schedule has material that is not used.',
    open: always('The disclosure schedule has no material that is not used.'),
    remedy: 'Enter what may be relevant and is not relied on; if there is none, say so.',
  },
  tasks: {
    // A bundle does not say how many there were.
    passed: 'No task is open.',
    open: of('1 task is open.', '{n} tasks are open.'),
    remedy: 'Do them, or withdraw those that are not needed.',
  },
};

/** The statement of a check: what holds, or what was found. */
export const checkSentence = (id: CheckId, open: number): string =>
  open === 0 ? checkWords[id].passed : checkWords[id].open(open);
