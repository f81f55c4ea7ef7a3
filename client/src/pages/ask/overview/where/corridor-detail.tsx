import { Button, Stack } from '@mantine/core';
import { IconAlertTriangle, IconListSearch, IconSitemap, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { LinkChip, PanelHead } from '../../../../ui/index.ts';
import { type Corridor, keyOf } from '../queries.ts';

interface Props {
  pair: readonly [string, string];
  /** None: under these filters they share nothing. */
  corridor: Corridor | undefined;
  since: string | undefined;
  onClose: () => void;
}

/** One corridor: what both countries share, where it was first, what that does not show, and the doors to it. */
export function CorridorDetail({ pair, corridor, since, onClose }: Props) {
  const [from, to] = corridor ? [keyOf(corridor.from.id), keyOf(corridor.to.id)] : pair;
  const names = { from: formatCountry(from), to: formatCountry(to) };
  const section = useRef<HTMLElement>(null);
  // It was chosen in a table, perhaps, that is far below.
  const chosen = pair.join(' ');
  useEffect(() => {
    if (chosen) section.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section ref={section} className="tl-corridor" aria-label={t('overview.corridorName', names)}>
      <PanelHead title={t('overview.corridorName', names)}>
        <Button
          variant="subtle"
          color="ink"
          size="compact-sm"
          aria-label={t('action.close')}
          onClick={onClose}
        >
          <IconX size={16} aria-hidden="true" />
        </Button>
      </PanelHead>
      {corridor ? (
        <Stack gap={10} p="12px 16px">
          <p className="tl-sentence">
            {t('overview.corridorSentence', {
              ...names,
              identifiers: t('overview.identifierCount', { count: corridor.identifiers }),
              first: corridor.firstInFrom,
              second: corridor.firstInTo,
              same: corridor.identifiers - corridor.firstInFrom - corridor.firstInTo,
            })}
          </p>
          <div className="tl-chips">
            <LinkChip kind={corridor.identifiers > 0 ? 'observed' : 'inferred'} />
          </div>
          <p className="tl-said tl-caution">
            <IconAlertTriangle size={14} aria-hidden="true" />
            <span>
              {t('overview.mapNote')} {t('overview.corridorCaution')}
            </span>
          </p>
          <Doors {...{ from, to, since }} networks={corridor.networks} />
        </Stack>
      ) : (
        <p className="tl-overview-words" role="status">
          {t('overview.corridorGone')}
        </p>
      )}
    </section>
  );
}

interface DoorsProps {
  from: string;
  to: string;
  since: string | undefined;
  networks: number;
}

function Doors({ from, to, since, networks }: DoorsProps) {
  return (
    <div className="tl-buttons">
      {networks > 0 ? (
        <Button
          renderRoot={(props) => (
            <Link
              {...props}
              to="/networks"
              search={{ by: 'network', country: `${from},${to}`, countryMatch: 'all' }}
            />
          )}
          leftSection={<IconSitemap size={16} aria-hidden="true" />}
        >
          {t('overview.corridorNetworks', { count: networks })}
        </Button>
      ) : (
        <span className="tl-note">{t('overview.corridorNoNetworks')}</span>
      )}
      <Button
        renderRoot={(props) => (
          <Link
            {...props}
            to="/queries/$name"
            params={{ name: 'corridor' }}
            search={{ from, to, ...(since ? { since } : {}), confidence: '0', run: '1' }}
          />
        )}
        leftSection={<IconListSearch size={16} aria-hidden="true" />}
      >
        {t('overview.corridorIdentifiers')}
      </Button>
    </div>
  );
}
