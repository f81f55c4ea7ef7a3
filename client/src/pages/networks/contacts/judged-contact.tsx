import { Button } from '@mantine/core';
import { formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { SharedButtons } from '../../../judging/shared.tsx';
import { useTies } from '../operations.ts';
import { askWithdraw } from '../review/judgements.tsx';
import { endOf, saidOfHub } from '../runs/followed.ts';
import { useActiveRun } from '../runs/run-operations.ts';

interface Contact {
  id: string;
  sentence: string;
  /** null: the graph no longer holds it. */
  entity: { caption: string } | null;
}

/** What a person said of a contact, and the way back; where nobody did, what can be said. */
export function JudgedContact({ contact: { id, entity, sentence } }: { contact: Contact }) {
  const { data = [] } = useTies();
  const run = useActiveRun();
  const said = saidOfHub(data, id);
  if (!said)
    return (
      <SharedButtons
        id={id}
        name={entity?.caption ?? id}
        about={<p className="tl-sentence">{sentence}</p>}
        size="compact-xs"
      />
    );
  const { tie, word } = said;
  return (
    <>
      <p className="tl-note">
        {t(`networks.hubSaid.${word}`, { author: tie.author, day: formatDate(tie.at) })}
        {endOf(tie, run) === 'not-seen' ? ` ${t('networks.nextRun')}` : ''}
      </p>
      <Button size="compact-xs" onClick={() => askWithdraw(tie, run, [])}>
        {t('networks.withdraw')}
      </Button>
    </>
  );
}
