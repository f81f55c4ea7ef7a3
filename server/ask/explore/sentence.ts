import { count } from '../../core/count.ts';
import { day } from '../../core/day.ts';
import { kinds, relationships } from '../../core/model/index.ts';
import { type EntityView, plain, type SentencePart, strong } from '../../read/recorded/index.ts';

function between(firstSeen: string, lastSeen: string): string {
  return day(firstSeen) === day(lastSeen)
    ? `on ${day(firstSeen)}`
    : `between ${day(firstSeen)} and ${day(lastSeen)}`;
}

export interface SharedFacts {
  readonly ads: number;
  readonly platforms: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** "Both were read together in 3 captured ads on 2 platforms, between 3 March and 19 May 2026." */
export function togetherSentence({
  ads,
  platforms,
  firstSeen,
  lastSeen,
}: SharedFacts): SentencePart[] {
  return [
    plain('Both were read together in '),
    strong(count(ads, 'captured ad', 'captured ads')),
    plain(' on '),
    strong(count(platforms, 'platform', 'platforms')),
    plain(`, ${between(firstSeen, lastSeen)}.`),
  ];
}

/**
 * "Ad 123 lists +7 700 …: read in 2 captures, …"
 * @param nearness of a link that a method proposes: what it found, as "differs in 7 of 256 bits …"
 */
export function directSentence(
  source: EntityView,
  target: EntityView,
  type: keyof typeof relationships,
  captures: number,
  firstSeen: string,
  lastSeen: string,
  nearness?: string,
): SentencePart[] {
  const how = nearness === undefined ? 'read in' : 'proposed by a method, from';
  return [
    strong(source.caption),
    plain(` ${relationships[type].title} `),
    strong(target.caption),
    plain(`: ${how} ${count(captures, 'capture', 'captures')}, ${between(firstSeen, lastSeen)}.`),
    ...(nearness === undefined ? [] : [plain(` It ${nearness}.`)]),
  ];
}

/** "Both ads name +7 700 … and the chat handle …" */
export function sharedSentence(shared: readonly EntityView[]): SentencePart[] {
  const parts: SentencePart[] = [plain('Both ads hold ')];
  for (const [i, entity] of shared.slice(0, 4).entries()) {
    if (i > 0)
      parts.push(
        plain(i === Math.min(shared.length, 4) - 1 && shared.length <= 4 ? ' and ' : ', '),
      );
    parts.push(plain(`the ${kinds[entity.kind].title.toLowerCase()} `), strong(entity.caption));
  }
  if (shared.length > 4) parts.push(plain(` and ${shared.length - 4} more`));
  parts.push(plain('.'));
  return parts;
}

/** "What links these two was read in 2 captured ads, and judged wrong in each." */
export function judgedWrongSentence(ads: number): SentencePart[] {
  return [
    plain('What links these two was read in '),
    strong(count(ads, 'captured ad', 'captured ads')),
    plain(' and '),
    strong('judged wrong'),
    plain(ads === 1 ? '.' : ' in each.'),
  ];
}

export function nothingShared(a: EntityView, b: EntityView): SentencePart[] {
  return [
    plain('No captured ad holds both '),
    strong(a.caption),
    plain(' and '),
    strong(b.caption),
    plain('.'),
  ];
}
