import { create } from 'zustand';
import { forgetAnswers } from '../../api/hooks.ts';
import { judgeWrong, type Signing, withdraw } from '../../api/judgements.ts';
import type { ReadingFieldsFragment } from '../../gql/graphql.ts';
import { readLinksAgain } from '../../graph/effects.ts';

export type Reading = ReadingFieldsFragment;

interface Judging {
  /** The reading that a form is open for: to judge it wrong, or to withdraw what judged it. */
  reading: Reading | null;
  opener: HTMLElement | null;
}

export const useJudging = create<Judging>(() => ({ reading: null, opener: null }));

/** @param button what was pressed; the focus goes back to its words, or to it */
export function openForm(reading: Reading, button: HTMLElement): void {
  const words = button.closest('.tl-observed')?.querySelector<HTMLElement>('[role="button"]');
  useJudging.setState({ reading, opener: words ?? button });
}

export function closeForm(): void {
  const { opener } = useJudging.getState();
  useJudging.setState({ reading: null, opener: null });
  // A button to withdraw is gone when it was used: the panel is the nearest place then.
  const place = opener?.isConnected ? opener : document.getElementById('inspector');
  requestAnimationFrame(() => place?.focus());
}

/** Records what was signed, and reads again all that may count otherwise now. */
export async function sign(reading: Reading, signing: Signing): Promise<void> {
  if (reading.judgement) await withdraw(reading.judgement.id, signing);
  else await judgeWrong({ ...reading, entity: reading.entity.id }, signing);
  await Promise.all([forgetAnswers(), readLinksAgain()]);
}
