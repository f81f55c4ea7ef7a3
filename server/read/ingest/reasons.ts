import type { ImportProblem } from './report.ts';

/** Records that fail alike: how many, and one of them. */
export interface ReasonCount {
  /** What is said of all of them: where their numbers differ stands "…". */
  readonly reason: string;
  readonly total: number;
  readonly example: ImportProblem;
  /** The reason, parted at its numbers: words, number, words, … */
  readonly parts: readonly string[];
}

/** More kinds of trouble than these are not told apart. */
const reasonsKept = 200;
const numbers = /(\d[\d,.]*)/;

/** Counts one more problem among those that are alike but for what is particular to a record. */
export function countReason(
  reasons: readonly ReasonCount[],
  problem: ImportProblem,
): readonly ReasonCount[] {
  const parts = kindOfReason(problem).split(numbers);
  const held = reasons.find((group) => alike(group.parts, parts));
  if (held) {
    const common = held.parts.map((part, i) => (part === parts[i] ? part : '…'));
    const counted = { ...held, parts: common, reason: common.join(''), total: held.total + 1 };
    return reasons.map((group) => (group === held ? counted : group));
  }
  if (reasons.length >= reasonsKept) return reasons;
  return [...reasons, { reason: parts.join(''), total: 1, example: problem, parts }];
}

/** The same words, whatever the numbers between them. */
const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => i % 2 === 1 || part === b[i]);

/** What is said of a record without its names, values and addresses. */
function kindOfReason({ field, reason }: ImportProblem): string {
  const general = reason
    .replace(/“[^”]*”/g, '“…”')
    .replace(/\([^)]*\)/g, '')
    .replace(/: .*/s, '')
    .replace(/\S*[/\\]\S*|\S+\.\w{2,5}(?=\s|$)/g, '…')
    .replace(/ {2,}/g, ' ')
    .trim();
  return `${field.replace(/\[\d+\]/g, '')} ${general}`;
}
