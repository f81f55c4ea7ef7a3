import { t } from '../../../app/i18n/t.ts';
import { DataTable, Dialog } from '../../../ui/index.ts';

const fields = [
  ['platform', 'platform', true],
  ['url', 'url', true],
  ['capturedAt', 'capturedAt', true],
  ['adId', 'adId', false],
  ['postedAt', 'postedAt', false],
  ['status', 'status', false],
  ['title', 'title', true],
  ['text', 'text', true],
  ['contacts', 'contacts', true],
  ['images', 'images', true],
  ['country, city', 'place', false],
  ['collector, tool', 'source', false],
  ['toolSettings, vantage, authority', 'custody', false],
  ['collectorHash', 'collectorHash', false],
] as const;

const example = {
  platform: 'lotus-board.example',
  url: 'https://lotus-board.example/a/123',
  adId: '123',
  capturedAt: '2026-03-01T10:00:00Z',
  title: 'Комната посуточно',
  text: 'Алматы, звонить +7 700 000 0001',
  country: 'KZ',
  city: 'Almaty',
  contacts: { phones: ['+7 700 000 0001'], handles: ['telegram:lotus_rooms'] },
  collector: 'unit 7',
};

/** The capture format on one page. */
export function FormatHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('import.formatTitle')} opened={opened} onClose={onClose} size={640}>
      <div className="tl-format">
        <p>{t('import.formatLead')}</p>
        <DataTable
          className="tl-flush"
          rows={fields}
          keyOf={([, key]) => key}
          columns={[
            {
              title: t('import.formatField'),
              cell: ([names, , needed]) => (
                <>
                  <code>{names}</code>
                  {needed ? ' *' : ''}
                </>
              ),
            },
            { title: t('import.formatMeaning'), value: ([, key]) => t(`import.field.${key}`) },
          ]}
        />
        <p>* {t('import.formatNeededNote')}</p>
        <h3>{t('import.formatExample')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled by keys */}
        <pre tabIndex={0}>{JSON.stringify(example)}</pre>
        <p>{t('import.formatPictures')}</p>
      </div>
    </Dialog>
  );
}
