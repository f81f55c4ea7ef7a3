import { Button } from '@mantine/core';
import { IconAlertTriangle, IconListTree } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/client.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import type { QueryPlanQuery } from '../../../gql/graphql.ts';
import { DataTable, Dialog, ErrorState, LoadingRows } from '../../../ui/index.ts';
import './plan.css';

const QueryPlan = graphql(`
  query QueryPlan($text: String!) {
    queryPlan(text: $text) {
      steps { operator does details rows depth }
      warnings
    }
  }
`);

type Plan = QueryPlanQuery['queryPlan'];

/** Shows what Neo4j would do for a text, before it does. */
export function PlanButton({ text }: { text: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        className="tl-run"
        leftSection={<IconListTree size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('queries.plan')}
      </Button>
      <Dialog
        title={t('queries.planTitle')}
        size="min(1080px, 94vw)"
        opened={opened}
        onClose={() => setOpened(false)}
      >
        <PlanOf text={text} />
      </Dialog>
    </>
  );
}

function PlanOf({ text }: { text: string }) {
  const plan = useQuery({
    queryKey: ['queryPlan', text],
    // What is expected changes with every import.
    ...{ staleTime: 0, gcTime: 0, retry: false },
    queryFn: async ({ signal }) => (await request(QueryPlan, { text }, signal)).queryPlan,
  });
  if (plan.isError) return <ErrorState error={plan.error} what={t('queries.planFailed')} />;
  if (!plan.data) return <LoadingRows rows={8} />;
  const { steps, warnings } = plan.data;
  return (
    <>
      <p className="tl-note">{t('queries.planWords')}</p>
      {warnings.length > 0 ? (
        <ul className="tl-plan-warnings" aria-label={t('queries.planSlow')}>
          {warnings.map((warning) => (
            <li key={warning} className="tl-said">
              <IconAlertTriangle size={16} aria-hidden="true" />
              {warning}
            </li>
          ))}
        </ul>
      ) : (
        <p className="tl-note">{t('queries.planFine')}</p>
      )}
      <Steps steps={steps} />
    </>
  );
}

/** No step is set in further: below that, all stand under one another. */
const deepest = 12;

function Steps({ steps }: Pick<Plan, 'steps'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan is scrolled by keys
    <section className="tl-plan" aria-label={t('queries.planTitle')} tabIndex={0}>
      <DataTable
        className="tl-from-top"
        rows={steps}
        keyOf={(_, at) => at}
        columns={[
          {
            title: t('queries.planStep'),
            isName: true,
            cell: ({ operator, does, depth }) => (
              <div
                style={{ position: 'relative', paddingInlineStart: 14 * Math.min(depth, deepest) }}
              >
                <span className="tl-hidden">{t('queries.planLevel', { level: depth + 1 })} </span>
                {does ?? operator}
                {does ? <code>{operator}</code> : null}
              </div>
            ),
          },
          { title: t('queries.planAbout'), cell: ({ details }) => <code>{details}</code> },
          {
            title: t('queries.planRows'),
            numeric: true,
            value: ({ rows }) => (rows > 0 && rows < 1 ? '< 1' : Math.round(rows)),
          },
        ]}
      />
    </section>
  );
}
