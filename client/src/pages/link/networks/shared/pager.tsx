import { Button, Flex } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';

interface Props {
  offset: number;
  shown: number;
  total: number;
  step: number;
  label: string;
  onOffset: (offset: number) => void;
}

/** "51 to 100 of 312", with the way on and back where there is one. */
export function Pager({ offset, shown, total, step, label, onOffset }: Props) {
  if (total === 0) return null;
  return (
    <Flex component="nav" align="center" flex="none" mih={38} p="4px 16px" aria-label={label}>
      <span className="tl-note">
        {t('networks.page', { from: offset + 1, to: offset + shown, total })}
      </span>
      {total > step ? (
        <span className="tl-end">
          <Button
            size="compact-xs"
            disabled={offset === 0}
            onClick={() => onOffset(Math.max(0, offset - step))}
          >
            {t('networks.back')}
          </Button>
          <Button
            size="compact-xs"
            disabled={offset + shown >= total}
            onClick={() => onOffset(offset + step)}
          >
            {t('networks.on')}
          </Button>
        </span>
      ) : null}
    </Flex>
  );
}

/** The same as the last row of a list; none where one page shows all. */
export function PartPages(pages: Props) {
  if (pages.total <= pages.step) return null;
  return (
    <li>
      <Pager {...pages} />
    </li>
  );
}
