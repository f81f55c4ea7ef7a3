import { IconBook2, IconCode, IconSitemap, IconTopologyStar3 } from '@tabler/icons-react';
import { t } from '../i18n/t.ts';
import { type OptionProps, SpotlightOption } from './option.tsx';
import type { Named } from './use-named.ts';

const icons = {
  ...{ network: IconSitemap, operation: IconSitemap },
  ...{ chart: IconTopologyStar3, query: IconCode, help: IconBook2 },
};

/** What is called what was typed: a network, an operation, a saved chart or query; it leads to its page. */
export function SpotlightNamed({
  named: { sort, caption, note, ads },
  ...option
}: OptionProps & { named: Named }) {
  const Icon = icons[sort];
  return (
    <SpotlightOption {...option}>
      <Icon size={26} stroke={1.25} aria-hidden="true" />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong dir="auto">{caption}</strong>
          <span className="tl-note">{t(`search.${sort}`)}</span>
          {ads === undefined ? null : (
            <span className="tl-note tl-end">{t('search.ads', { count: ads })}</span>
          )}
        </div>
        <div className="tl-note">{note}</div>
      </div>
    </SpotlightOption>
  );
}
