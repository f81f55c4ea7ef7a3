import { IconSitemap } from '@tabler/icons-react';
import { formatDate } from './format.ts';
import { t } from './i18n/t.ts';
import { type OptionProps, SpotlightOption } from './spotlight-option.tsx';
import type { NamedNetwork } from './use-network-named.ts';

interface Props extends OptionProps {
  network: NamedNetwork;
}

/** The network that is called what was typed; it leads to its page. */
export function SpotlightNetwork({ network, ...option }: Props) {
  return (
    <SpotlightOption {...option}>
      <IconSitemap size={26} stroke={1.25} aria-hidden="true" />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong>{network.caption}</strong>
          <span className="tl-note">{t('search.network')}</span>
          <span className="tl-note tl-end">{t('search.ads', { count: network.size })}</span>
        </div>
        <div className="tl-note">
          {t('search.networkNote', { day: formatDate(network.lastSeen) })}
        </div>
      </div>
    </SpotlightOption>
  );
}
