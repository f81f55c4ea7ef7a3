import { IconHistory } from '@tabler/icons-react';
import { t } from '../i18n/t.ts';
import { type OptionProps, SpotlightOption } from './option.tsx';

/** What was searched before. */
export function SpotlightAgain({ text, ...option }: OptionProps & { text: string }) {
  return (
    <SpotlightOption {...option}>
      <IconHistory size={26} stroke={1.25} aria-hidden="true" />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong dir="auto">{text}</strong>
          <span className="tl-note tl-end">{t('search.again')}</span>
        </div>
      </div>
    </SpotlightOption>
  );
}
