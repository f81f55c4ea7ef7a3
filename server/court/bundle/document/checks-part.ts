import { isNetworkId, parseEntityId } from '../../../core/model/index.ts';
import { confirmedBy, isDraft } from '../../cases/index.ts';
import { readStoredFiles, type Snapshot } from '../../snapshot/index.ts';
import { type CaseFacts, numberOf } from './facts.ts';
import { visible } from './visible.ts';
import type { Words } from './words/index.ts';

type Case = NonNullable<Snapshot['case']>;
type Check = Case['checks'][number];

const isOpen = ({ open, answer }: Check): boolean => open > 0 && answer === null;

/** What cover, header and watermark say: empty words where it is no draft. */
export function draftWords(snapshot: Snapshot, words: Words) {
  const { draft, says } = words.checks;
  const word = isDraft(snapshot) ? draft : '';
  return {
    word,
    running: word === '' ? '' : `${word}, `,
    cover: `${coverOf(snapshot.case, words)} ${says}`,
  };
}

function coverOf(file: Snapshot['case'], { checks, partName }: Words): string {
  if (file === null) return checks.noCase;
  const open = file.checks.filter(isOpen).length;
  const part = partName('completeness');
  return open > 0 ? checks.open(open, part) : checks.closed(part);
}

/** Under completeness: what was checked, what is open first. */
export function printedChecks(facts: CaseFacts) {
  const { words, snapshot } = facts;
  const checks = snapshot.case?.checks ?? [];
  const { groups } = words.checks;
  const named = namings(facts);
  return [
    { title: groups.open, of: checks.filter(isOpen) },
    { title: groups.accepted, of: checks.filter(({ answer }) => answer) },
    { title: groups.passed, of: checks.filter(({ open }) => open === 0) },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => ({
      title,
      checks: of.map((check) => printed(check, facts, named(check))),
    }));
}

function printed(check: Check, facts: CaseFacts, named: readonly string[]) {
  const { open, answer } = check;
  const { checks, utc } = facts.words;
  const more = named.length > 0 ? open - named.length : 0;
  return {
    words: sentenceOf(check, facts),
    shown: visible([...named, ...(more > 0 ? [checks.more(more)] : [])].join(', ')),
    answer: answer && {
      by: checks.acceptedBy(answer.author, utc(answer.at)),
      reason: visible(answer.reason),
    },
  };
}

/** Of stored files it is said which of two was found; older cases do not say it. */
function sentenceOf({ id, open, shown }: Check, { words: { checks }, snapshot }: CaseFacts) {
  if (id === 'outside-period' && open === 0 && !snapshot.case?.period) return checks.noPeriod;
  const files = id === 'stored-files' && open > 0 ? readStoredFiles(shown[0]) : undefined;
  return files === undefined ? checks.sentence(id, open) : checks.storedFiles(files);
}

/** What stands behind a check in brackets: of what the snapshot itself has, all of it. */
function namings(facts: CaseFacts): (check: Check) => readonly string[] {
  const { words, snapshot } = facts;
  const { case: file, completeness } = snapshot;
  const called = callings(facts);
  const { day, checks } = words;
  return ({ id, shown }) => {
    switch (id) {
      case 'period': {
        const { from = null, to = null } = file?.period ?? {};
        return file?.period ? [checks.period(from && day(from), to && day(to))] : [];
      }
      case 'gone':
        return (file?.gone ?? []).map((one) => goneThing(facts, one));
      case 'cut':
        return completeness.adsLimitedTo === null ? [] : [checks.cut(completeness.adsLimitedTo)];
      case 'stored-files':
        return [];
      case 'review':
        return shown.map((id) => {
          const by = confirmedBy(snapshot.networkJudgements, id);
          const standing = by.length === 0 ? words.judged.nobody : words.judged.one;
          return isNetworkId(id) ? `${called(id)} (${standing})` : called(id);
        });
      default:
        return shown.map(called);
    }
  };
}

function goneThing(facts: CaseFacts, { id, caption }: Case['gone'][number]): string {
  const printedId = facts.printed(id);
  if (printedId !== id || caption === id) return printedId;
  const kind = parseEntityId(id)?.kind;
  return `${kind ? facts.words.names.caption(kind, caption, id) : caption} (${id})`;
}

/** How the document calls what a check names: by id, by its caption, or as two captions of a link. */
function callings(facts: CaseFacts): (shown: string) => string {
  const { words, snapshot } = facts;
  const captions = new Map(
    snapshot.entities.map(({ id, caption }) => [caption, facts.caption(id)]),
  );
  const called = (shown: string): string => {
    if (shown === 'reference' || shown === 'authority') return words.checks.details[shown];
    if (/^network:\d+\/\d+$/.test(shown)) return words.names.network(numberOf(shown));
    return facts.isInScope(shown) ? facts.caption(shown) : (captions.get(shown) ?? shown);
  };
  return (shown) => shown.split(between).map(called).join(between);
}

const between = ' – ';
