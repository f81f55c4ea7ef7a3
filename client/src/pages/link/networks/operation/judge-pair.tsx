import { Button, Flex } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import { calledBy } from '../../../../app/network-name.ts';
import { KeptApart } from '../../../../judging/kept-apart.tsx';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { between } from '../../../../operations/chart.ts';
import { ConfidenceMeter, ErrorState, LoadingRows } from '../../../../ui/index.ts';
import { OtherRun } from '../runs/other-run.tsx';
import { choose, useChosen } from './choosing.ts';
import { Concerns } from './concerns.tsx';
import { type OperationView, useAmong } from './queries.ts';

/** What two members that are chosen share, and whether they are under one control, for a person to say. */
export function JudgePair({ operation }: { operation: OperationView }) {
  const { chosen } = useChosen();
  const [one, other] = chosen;
  const among = useAmong(operation, chosen);
  const name = (id: string) => captionIn(operation, id);
  if (one === undefined || other === undefined)
    return (
      <p className="tl-note tl-judge-pair" role="status">
        {one === undefined
          ? t('operations.chooseTwo')
          : t('operations.chooseOther', { name: name(one) })}
      </p>
    );
  const association = between([...operation.outside, ...(among.data ?? [])], one, other);
  return (
    <section className="tl-judge-pair" aria-label={t('operations.pair')}>
      <Flex align="center" wrap="wrap" gap="4px 12px">
        <strong>{t('operations.pairName', { name: name(one), other: name(other) })}</strong>
        {association ? <ConfidenceMeter value={association.probability} /> : null}
        <span className="tl-buttons tl-end">
          <JudgeMenu
            of={chosen.map((id) => ({ id, caption: name(id) }))}
            about={
              <>
                <p className="tl-sentence">
                  {association?.sentence ?? t('operations.noAssociation')}
                </p>
                {association ? <Concerns of={association} keptApart={false} /> : null}
                <OtherRun seen={operation.run} words="networks.otherRunSplit" />
              </>
            }
            size="compact-sm"
            disabled={!association && !among.data}
            onSaid={() => choose()}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="ink"
            leftSection={<IconX size={14} aria-hidden="true" />}
            onClick={() => choose()}
          >
            {t('operations.chooseNone')}
          </Button>
        </span>
      </Flex>
      {association ? (
        <>
          <p className="tl-sentence">{association.sentence}</p>
          <Concerns of={association} />
        </>
      ) : (
        <>
          <Unknown among={among} />
          <KeptApart a={one} b={other} />
        </>
      )}
    </section>
  );
}

/** That the run kept no association; or, while that is not known, that it is being asked. */
function Unknown({ among: { data, error, again } }: { among: ReturnType<typeof useAmong> }) {
  if (data) return <p className="tl-note">{t('operations.noAssociation')}</p>;
  return error ? <ErrorState error={error} onRetry={again} /> : <LoadingRows rows={1} />;
}

/** Of a member, or of what stays just outside. */
function captionIn({ networks, outside }: OperationView, id: string): string {
  const known = [...networks, ...outside.flatMap(({ a, b }) => [a, b])];
  // Of a further page of its table a network has its name from its id.
  return calledBy(known.find((one) => one.id === id) ?? { id, caption: id });
}
