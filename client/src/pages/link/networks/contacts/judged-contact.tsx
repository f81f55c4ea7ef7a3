import { Button } from '@mantine/core';
import { useActiveRun } from '../../../../api/runs.ts';
import { formatDate } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { askWithdraw } from '../../../../judging/ask-withdraw.tsx';
import type { Judgement } from '../../../../judging/said.ts';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { Allowed } from '../../../../ui/index.ts';

interface Contact {
  id: string;
  sentence: string;
  /** null: the graph no longer holds it. */
  entity: { caption: string } | null;
  /** What stands of it. */
  judgement: Judgement | null;
}

/** What a person said of a contact, and the way back; where nobody did, what can be said. */
export function JudgedContact({ contact }: { contact: Contact }) {
  const { id, entity, sentence, judgement } = contact;
  const run = useActiveRun();
  if (!judgement)
    return (
      <JudgeMenu
        of={[{ id, caption: entity?.caption ?? id }]}
        about={<p className="tl-sentence">{sentence}</p>}
        size="compact-xs"
      />
    );
  const { author, at, outcome } = judgement;
  const word = judgement.kind === 'SHARED' ? 'SHARED' : 'EXCLUSIVE';
  return (
    <>
      <p className="tl-note">
        {t(`networks.hubSaid.${word}`, { author, day: formatDate(at) })}
        {outcome === 'NOT_SEEN' ? ` ${t('networks.nextRun')}` : ''}
      </p>
      <Allowed right="JUDGE">
        <Button size="compact-xs" onClick={() => askWithdraw(judgement, run)}>
          {t('networks.withdraw')}
        </Button>
      </Allowed>
    </>
  );
}
