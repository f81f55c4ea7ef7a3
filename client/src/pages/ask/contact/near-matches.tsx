import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { networkName } from '../../../app/network-name.ts';
import { EntityLink } from '../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { Chip, Failed, SectionLabel, Sentence } from '../../../ui/index.ts';
import { JudgeButtons } from '../../link/networks/evidence/judge-buttons.tsx';
import { useNearMatchesOver } from './use-contact.ts';

/** Networks that both hold it and were not merged, with why not. */
export function NearMatches({ id }: { id: string }) {
  const near = useNearMatchesOver(id);
  if (near.isError) return <Failed of={near} />;
  if (!near.data) return null;
  return (
    <section className="tl-inset tl-contact-near" aria-label={t('networks.nearMatches')}>
      <SectionLabel title={t('networks.nearMatches')}>
        <span className="tl-note">{formatNumber(near.data.length)}</span>
      </SectionLabel>
      <p className="tl-note">{t(near.data.length > 0 ? 'contact.near' : 'contact.noNear')}</p>
      <ul>
        {near.data.map(({ network, nearMatch }) => {
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
      </ul>
    </section>
  );
}
