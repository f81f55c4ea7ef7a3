import { t } from '../../app/i18n/t.ts';

interface Answer {
  /** How many hang together in each part; what has no link is in none. */
  readonly parts: readonly number[];
  readonly total: number;
}

/** "All 46 fall into 4 parts.": what hangs together is one part, and what is several parts does not hang together. */
export function partsSentence({ parts, total }: Answer): { text: string; strong: boolean }[] {
  const linked = parts.reduce((sum, size) => sum + size, 0);
  if (linked === 0) return [{ text: t('structure.noneLinked', { count: total }), strong: false }];
  const [all, some] =
    parts.length === 1
      ? (['structure.allLinked', 'structure.linked'] as const)
      : (['structure.allFall', 'structure.fall'] as const);
  const rest = total - linked;
  return [
    { text: t(rest === 0 ? all : some, { linked, count: total }), strong: false },
    { text: t('structure.inParts', { count: parts.length }), strong: true },
    { text: rest === 0 ? '.' : t('structure.notLinked', { count: rest }), strong: false },
  ];
}
