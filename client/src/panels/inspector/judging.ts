import { create } from 'zustand';
import { forgetAnswers } from '../../api/hooks.ts';
import { judgeWrong, type Signing, withdraw } from '../../api/judgements.ts';
import type { ObservationFieldsFragment } from '../../gql/graphql.ts';
import { readLinksAgain } from '../../graph/effects.ts';

export type Observation = ObservationFieldsFragment;

interface Judging {
  /** The observation that a form is open for: to judge it wrong, or to withdraw what judged it. */
  observation: Observation | null;
  opener: HTMLElement | null;
}

export const useJudging = create<Judging>(() => ({ observation: null, opener: null }));

/** @param button what was pressed; the focus goes back to its words, or to it */
export function openForm(observation: Observation, button: HTMLElement): void {
  const words = button.closest('.tl-observed')?.querySelector<HTMLElement>('[role="button"]');
  useJudging.setState({ observation, opener: words ?? button });
}

export function closeForm(): void {
  const { opener } = useJudging.getState();
  useJudging.setState({ observation: null, opener: null });
  // A button to withdraw is gone when it was used: the panel is the nearest place then.
  const place = opener?.isConnected ? opener : document.getElementById('inspector');
  requestAnimationFrame(() => place?.focus());
}

/** Records what was signed, and reads again all that may count otherwise now. */
export async function sign(observation: Observation, signing: Signing): Promise<void> {
  if (observation.judgement) await withdraw(observation.judgement.id, signing);
  else await judgeWrong({ ...observation, entity: observation.entity.id }, signing);
  await Promise.all([forgetAnswers(), readLinksAgain()]);
}
