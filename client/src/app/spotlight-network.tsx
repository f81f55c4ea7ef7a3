import { IconSitemap } from '@tabler/icons-react';
import { t } from './i18n/t.ts';
import { calledBy } from './network-name.ts';
import { type OptionProps, SpotlightOption } from './spotlight-option.tsx';
import type { FoundByName } from './use-network-named.ts';

interface Props extends OptionProps {
  found: FoundByName;
}

/** A network or an operation that is called what was typed; it leads to its page. */
export function SpotlightNetwork({ found: { id, note, ads }, ...option }: Props) {
  return (
    <SpotlightOption {...option}>
      <IconSitemap size={26} stroke={1.25} aria-hidden="true" />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong dir="auto">{calledBy({ id, caption: id })}</strong>
          <span className="tl-note">
            {t(id.startsWith('operation:') ? 'search.operation' : 'search.network')}
          </span>
          {ads === undefined ? null : (
            <span className="tl-note tl-end">{t('search.ads', { count: ads })}</span>
          )}
        </div>
        <div className="tl-note">{note}</div>
      </div>
    </SpotlightOption>
  );
}
