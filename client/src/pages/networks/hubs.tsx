import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { GenericButtons } from '../../judging/generic.tsx';
import { EmptyState, ErrorState, LoadingRows, Panel, PanelHead } from '../../ui/index.ts';
import { useTies } from './operations.ts';
import { AllJudgements, askWithdraw } from './review/judgements.tsx';
import { endOf, saidOfHub } from './runs/followed.ts';
import { useHubs, useRunInForce } from './runs/run-operations.ts';
import { EntityLink } from './shared/entity-link.tsx';
import { Pager } from './shared/pager.tsx';

const step = 50;

type Hub = NonNullable<ReturnType<typeof useHubs>['data']>['hubs'][number];

/** Identifiers that join strangers, with the numbers that say so. */
export function Hubs() {
  const [offset, setOffset] = useState(0);
  const page = useHubs(offset);
  return (
    <Panel label={t('networks.hubs')} className="tl-network">
      <PanelHead
        title={t('networks.hubs')}
        note={page.data ? t('networks.hubsNote', { count: page.data.total }) : null}
      />
      {page.isPending ? <LoadingRows rows={6} height={48} /> : null}
      {page.isError ? <ErrorState error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.data?.total === 0 ? <EmptyState text={t('networks.hubsNone')} /> : null}
      {page.data && page.data.total > 0 ? (
        <>
          <p className="tl-networks-words">{t('networks.hubsMeaning')}</p>
          <HubTable hubs={page.data.hubs} />
          <Pager
            label={t('networks.hubPages')}
            offset={offset}
            shown={page.data.hubs.length}
            total={page.data.total}
            step={step}
            onOffset={setOffset}
          />
        </>
      ) : null}
      <div className="tl-evidence-column">
        <AllJudgements />
      </div>
    </Panel>
  );
}

/** What a person said of a hub, and the way back; where nobody did, what can be said. */
function JudgedHub({ hub: { id, entity, sentence } }: { hub: Hub }) {
  const { data = [] } = useTies();
  const run = useRunInForce();
  const said = saidOfHub(data, id);
  if (!said)
    return (
      <GenericButtons
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

function HubTable({ hubs }: { hubs: readonly Hub[] }) {
  return (
    <div className="tl-hub-frame">
      <table className="tl-network-table">
        <thead>
          <tr>
            <th>{t('networks.identifier')}</th>
            <th className="tl-number">{t('networks.adsTab')}</th>
            <th className="tl-number">{t('networks.groups')}</th>
            <th>{t('networks.hubWhy')}</th>
            <th>{t('networks.judge')}</th>
          </tr>
        </thead>
        <tbody>
          {hubs.map((hub) => (
            <tr key={hub.id}>
              <td>
                <EntityLink id={hub.id} entity={hub.entity} />
              </td>
              <td className="tl-number">{formatNumber(hub.ads)}</td>
              <td className="tl-number">{formatNumber(hub.groups)}</td>
              <td className="tl-sentence">{hub.sentence}</td>
              <td>
                <JudgedHub hub={hub} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
