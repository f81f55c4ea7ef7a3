import { Box, Stack } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';
import { Dialog } from '../../ui/index.ts';

const figures = [
  ['structure.share', 'structure.means.share'],
  ['structure.neighbours', 'structure.means.neighbours'],
  ['structure.apart', 'structure.means.apart'],
  ['structure.partColumn', 'structure.means.part'],
  ['structure.group', 'structure.means.group'],
  ['structure.core', 'structure.means.core'],
] as const;

/** What each figure is, what it counts, and what it does not say. */
export function MeaningDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('structure.meaning')} size="lg" opened={opened} onClose={onClose}>
      <p>{t('structure.means.not')}</p>
      <Stack component="dl" gap={8} my={12}>
        {figures.map(([title, text]) => (
          <div key={title}>
            <Box component="dt" fw={600}>
              {t(title)}
            </Box>
            <dd className="tl-quiet">{t(text)}</dd>
          </div>
        ))}
      </Stack>
      <p>{t('structure.means.which')}</p>
    </Dialog>
  );
}
