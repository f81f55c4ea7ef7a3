import { t } from '../../../app/i18n/t.ts';
import { networkName } from '../../../app/network-name.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { Chip, Failed, Sentence } from '../../../ui/index.ts';
import { JudgeButtons } from '../../link/networks/evidence/judge-buttons.tsx';
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
              <JudgeButtons
                network={network}
                nearMatch={nearMatch}
                name={isNetwork ? networkName(other) : (entity?.caption ?? other)}
              />
            </li>
          );
        })}
      </Part>
    </div>
  );
}
