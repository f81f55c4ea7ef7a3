import { readHandleOf } from '../../../core/model/index.ts';
import { hostOnly } from '../hosts.ts';
import { touches } from '../names.ts';
import type { FoldedExtractor, Found, Spans } from '../observation.ts';
import { isAnothers, isOfHost, isOnOwnLine } from '../own-values.ts';
import { isNoService, isSaid, isWord } from '../plain-words.ts';
import { type Named, servicesIn } from '../services.ts';
import { cutUp, type Token } from '../tokens.ts';
import { nameAfter, nameInFront, type ReadName, tellingName, withAt } from './beside.ts';
import { servicesOfLists } from './lists.ts';
import { isAddressOfMoney, moneyNetwork } from './plausible.ts';

/** Account names beside the name of their service, and names with an @. */
export const handles: FoldedExtractor = {
  method: 'handle pattern',
  version: '2.0',
  find(folded, _input, taken) {
    const { tokens } = cutUp(folded);
    const named = servicesIn(tokens).filter(
      (one) => !isNoService(tokens, one) && !isOfHost(tokens, one),
    );
    if (named.length === 0 && !folded.text.includes('@')) return [];
    const starts = new Set(named.map(({ from }) => from));
    const found: Found[] = [];
    const take = (
      service: string,
      read: ReadName,
      steps: readonly string[],
      confidence: number,
    ) => {
      if (taken.overlaps(read.start, read.end) || isAddressOfMoney(read.name)) return false;
      if (!read.at && (hostOnly.test(read.name) || moneyNetwork.test(read.name))) return false;
      const parsed = readHandleOf(service, read.name);
      if (!parsed) return false;
      taken.add(read.start, read.end);
      const { start, end } = read;
      const spelled = read.spelled ? ['words for signs read'] : [];
      found.push({
        entity: parsed.entity,
        start,
        end,
        steps: [...steps, ...spelled, ...parsed.steps],
        confidence,
      });
      return true;
    };
    for (const one of named) {
      const steps = [`service named by “${one.word}”`];
      for (const { name, confidence } of namesBeside(folded.text, tokens, one, starts, taken))
        if (take(one.service, name, steps, confidence)) break;
    }
    const services = servicesOfLists(folded.text, found, [...withAt(folded.text, tokens)]);
    for (const [read, service] of services)
      if (service) take(service, read, ['service named beside another name of the list'], 0.8);
      else take('unknown', read, ['no service named'], 0.7);
    return found;
  },
};

/** “name tg, other …”, “name tg / other …”, “name (tg) other …”: what follows is of another one. */
function endsItem(tokens: readonly Token[], { from, next }: Named): boolean {
  const [sign, behind] = [tokens[next], tokens[next + 1]];
  if (sign?.text === ')') return tokens[from - 1]?.text === '(';
  return sign?.text === ',' || (/^[;/|•·]$/.test(sign?.text ?? '') && !touches(sign, behind));
}

/** The names behind and in front of a service, likelier first. */
function* namesBeside(
  text: string,
  tokens: readonly Token[],
  one: Named,
  starts: ReadonlySet<number>,
  taken: Spans,
): Generator<{ readonly name: ReadName; readonly confidence: number }> {
  const { from, next } = one;
  const own = (name: ReadName | undefined) =>
    name && !isAnothers(text, tokens, one, name) ? name : undefined;
  const behind = own(nameAfter(tokens, one, starts, text, taken));
  if (isSaid(tokens, one) && !behind?.at && !behind?.colon) return;
  const inFront = own(nameInFront(text, tokens, from, taken));
  const pastComma = tokens[from - 1]?.text === ',' && !inFront?.at;
  const before = isWord(one) && pastComma ? undefined : inFront;
  const after =
    behind ?? (before ? undefined : own(tellingName(tokens, next, starts, !isWord(one))));
  // “mapledemo_mei is my weixin, mapledemo.mei on Line”: what follows the comma is the next one's.
  const apart = before && (endsItem(tokens, one) || isOnOwnLine(text, tokens, one, before, after));
  if (after && !apart) yield { name: after, confidence: after.at || after.colon ? 0.95 : 0.85 };
  if (before) yield { name: before, confidence: before.at ? 0.9 : 0.8 };
}
