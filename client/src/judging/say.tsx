import type { ReactNode } from 'react';
import { forgetAnswers } from '../api/hooks.ts';
import { judge } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import { calledBy } from '../app/network-name.ts';
import type { SaidInput } from '../gql/graphql.ts';
import { readHubsAgain } from '../graph/effects.ts';
import { ask } from './asking.ts';
import { KeptApart } from './kept-apart.tsx';
import { effectOnPair, type Thing, type Word } from './offers.ts';

interface Told {
  about?: ReactNode;
  effects?: Readonly<Partial<Record<'shared' | 'exclusive', string>>>;
  onSaid?: () => void;
}

/** Opens the form in which a word on one thing or on two is signed, with what the next run would do. */
export function askWord(
  word: Word,
  [one, other]: readonly [Thing, Thing?],
  { about, effects, onSaid }: Told,
  from: HTMLElement | null,
): void {
  const ids = [one.id, ...(other ? [other.id] : [])];
  const said = saidOf(word, ids);
  const name = calledBy(one);
  const names = { name, other: other ? calledBy(other) : '' };
  ask(
    {
      title: t(word === 'unsure' && other ? 'judge.ask.unsureOfTwo' : `judge.ask.${word}`, names),
      about: (
        <>
          {about}
          {other ? <KeptApart a={one.id} b={other.id} /> : null}
        </>
      ),
      effect: effectOf(word, ids, effects),
      signLabel: t('networks.sign.hub'),
      ...(word === 'unsure' ? {} : { preview: { judgement: said } }),
      sign: async (signing) => {
        await judge(said, signing);
        await Promise.all([forgetAnswers(), readHubsAgain(other ? [] : ids)]);
        onSaid?.();
      },
    },
    from,
  );
}

/** As it is recorded. */
function saidOf(word: Word, ids: readonly string[]): SaidInput {
  const [a = '', b = ''] = ids;
  switch (word) {
    case 'shared':
      return { shared: a };
    case 'exclusive':
      return { exclusive: a };
    case 'unsure':
      return { unsure: [...ids] };
    default:
      return word === 'together' ? { together: { a, b } } : { apart: { a, b } };
  }
}

function effectOf(word: Word, ids: readonly string[], effects: Told['effects']): string {
  if (word === 'unsure') return t('judge.effect.unsure');
  if (word === 'shared' || word === 'exclusive')
    return effects?.[word] ?? t(`networks.effect.${word}`);
  return t(effectOnPair(word, ids));
}
