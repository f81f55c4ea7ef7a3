import { useState } from 'react';
import { useActiveRun } from '../../../api/runs.ts';
import { t } from '../../../app/i18n/t.ts';
import type { JudgementsQueryVariables } from '../../../gql/graphql.ts';
import { JudgementRow } from '../../../judging/judgement-row.tsx';
import { step, useJudgements } from '../../../judging/said.ts';
import { EmptyState, Failed, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../networks/shared/pager.tsx';

/** Judgements that fit, the newest first, a page at a time. */
export function JudgementList({ asked }: { asked: JudgementsQueryVariables }) {
  const [offset, setOffset] = useState(0);
  const list = useJudgements({ ...asked, offset });
  const run = useActiveRun();
  if (!list.data) return list.isError ? <Failed of={list} /> : <LoadingRows rows={8} height={72} />;
  const { nodes, totalCount: total } = list.data;
  if (total === 0)
    return (
      <EmptyState
        text={t(Object.values(asked).some(Boolean) ? 'judgements.noneFit' : 'judgements.none')}
      />
    );
  return (
    <>
      <ol className="tl-evidence-column" aria-label={t('judgements.title')}>
        {nodes.map((judgement) => (
          <JudgementRow key={judgement.id} judgement={judgement} run={run} />
        ))}
      </ol>
      <Pager
        label={t('judgements.pages')}
        shown={nodes.length}
        onOffset={setOffset}
        {...{ offset, total, step }}
      />
    </>
  );
}
