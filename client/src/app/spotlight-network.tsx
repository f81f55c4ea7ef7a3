import { IconSitemap } from '@tabler/icons-react';
import { formatDate } from './format.ts';
import { t } from './i18n/t.ts';
import type { NamedNetwork } from './use-network-named.ts';

interface Props {
  id: string;
  network: NamedNetwork;
  active: boolean;
  onHover: () => void;
  onChoose: () => void;
}

/** The network that is called what was typed; it leads to its page. */
export function SpotlightNetwork({ id, network, active, onHover, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field points here by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="tl-hit"
      onMouseMove={onHover}
      onClick={onChoose}
    >
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
    </div>
  );
}
