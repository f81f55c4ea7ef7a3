import { forgetAnswers } from '../api/hooks.ts';
import { type Signing, withdraw } from '../api/judgements.ts';
import type { Run } from '../api/runs.ts';
import { t } from '../app/i18n/t.ts';
import { readHubsAgain } from '../graph/effects.ts';
import { Reason } from '../ui/index.ts';
import { About } from './about.tsx';
import { ask } from './asking.ts';
import { withdrawalOf } from './followed.ts';
import type { Withdrawable } from './said.ts';

/** Asks to withdraw a judgement, and says what follows. */
export function askWithdraw(judgement: Withdrawable, run: Run | undefined): void {
  const { kind, author, reason, outcome, alsoSplitBy } = judgement;
  const effects = [
    t(`networks.withdrawn.${withdrawalOf(outcome)}`, { n: run?.n ?? 0, author }),
    ...(alsoSplitBy.length > 0
      ? [t('networks.withdrawn.others', { authors: alsoSplitBy.join(', ') })]
      : []),
    t('networks.withdrawEffect'),
  ];
  ask({
    title: t('judge.withdrawTitle'),
    about: (
      <>
        <div className="tl-judgement-words">
          <About said={judgement} />
        </div>
        <p className="tl-sentence">
          {t(`networks.kind.${kind}`)}, {author}: <Reason text={reason} />
        </p>
      </>
    ),
    effect: effects.join(' '),
    signLabel: t('judge.withdrawSign'),
    sign: (signing) => takeBack(judgement, signing),
  });
}

async function takeBack({ id, about }: Withdrawable, signing: Signing): Promise<void> {
  await withdraw(id, signing);
  await Promise.all([forgetAnswers(), readHubsAgain(about)]);
}
