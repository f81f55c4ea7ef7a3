import { type ReactNode, useState } from 'react';
import { useActiveRun } from '../../../../api/runs.ts';
import { t } from '../../../../app/i18n/t.ts';
import { JudgementRow } from '../../../../judging/judgement-row.tsx';
import { type Judgement, step, useJudgements } from '../../../../judging/said.ts';
import type { NetworkView } from '../operations.ts';
import { PartPages } from '../shared/pager.tsx';
import { Part } from '../shared/part.tsx';

/** What was said of a network, of its ads and of what they hold. */
export function NetworkJudgements({ network: { judgements } }: { network: NetworkView }) {
  return <Judgements judgements={judgements} total={judgements.length} />;
}

/** Every judgement on some things. */
export function JudgementsAbout({ about }: { about: readonly string[] }) {
  const [offset, setOffset] = useState(0);
  const { data } = useJudgements({ about: [...about], offset });
  const [nodes, total] = [data?.nodes ?? [], data?.totalCount ?? 0];
  return (
    <Judgements judgements={nodes} total={total}>
      <PartPages
        label={t('networks.judgements')}
        onOffset={setOffset}
        {...{ offset, shown: nodes.length, total, step }}
      />
    </Judgements>
  );
}

interface Props {
  judgements: readonly Judgement[];
  total: number;
  /** What stands below them. */
  children?: ReactNode;
}

function Judgements({ judgements, total, children }: Props) {
  const run = useActiveRun();
  return (
    <Part title={t('networks.judgements')} count={total}>
      {judgements.map((judgement) => (
        <JudgementRow key={judgement.id} judgement={judgement} run={run} />
      ))}
      {children}
    </Part>
  );
}
