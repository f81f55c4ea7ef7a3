import { t } from '../../../app/i18n/t.ts';
import { JudgeMenu } from '../../../judging/say-menu.tsx';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { Chip, Failed, Sentence } from '../../../ui/index.ts';
import { pairOf } from '../../link/networks/operations.ts';
import { Part } from '../../link/networks/shared/part.tsx';
import { useNearMatchesOver } from './use-contact.ts';

/** Networks that both hold it and were not merged, with why not; nothing where there are none. */
export function NearMatches({ id }: { id: string }) {
  const near = useNearMatchesOver(id);
  if (near.isError) return <Failed of={near} />;
  const rows = near.data ?? [];
  return (
    <div className="tl-evidence-column">
      <Part title={t('networks.nearMatches')} count={rows.length} note={t('contact.near')} most={2}>
        {rows.map(({ network, nearMatch }) => {
          const { other, entity, why, sentence } = nearMatch;
          const isNetwork = other.startsWith('network:');
          return (
            <li key={`${network.id} ${other}`}>
              <span>
                <NetworkLink id={network.id} /> {t('networks.and')}{' '}
                {isNetwork ? <NetworkLink id={other} /> : <EntityLink id={other} entity={entity} />}
              </span>
              <Chip>{t(`networks.why.${why}`)}</Chip>
              <Sentence parts={sentence} />
              <JudgeMenu
                of={pairOf(network, nearMatch)}
                about={<Sentence parts={sentence} />}
                size="compact-sm"
              />
            </li>
          );
        })}
      </Part>
    </div>
  );
}
