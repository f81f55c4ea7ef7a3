import { CloseButton, Modal } from '@mantine/core';
import { t } from '../../app/i18n/t.ts';

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
    <Modal
      opened={opened}
      onClose={onClose}
      size={640}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('import.formatTitle') } }}
    >
      <div className="tl-format">
        <div className="tl-format-head">
          <h2>{t('import.formatTitle')}</h2>
          <CloseButton data-autofocus aria-label={t('action.close')} onClick={onClose} />
        </div>
        <p>{t('import.formatLead')}</p>
        <table className="tl-table">
          <thead>
            <tr>
              <th>{t('import.formatField')}</th>
              <th>{t('import.formatMeaning')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([names, key, needed]) => (
              <tr key={key}>
                <td>
                  <code>{names}</code>
                  {needed ? ' *' : ''}
                </td>
                <td>{t(`import.field.${key}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>* {t('import.formatNeededNote')}</p>
        <h3>{t('import.formatExample')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled by keys */}
        <pre tabIndex={0}>{JSON.stringify(example)}</pre>
        <p>{t('import.formatPictures')}</p>
      </div>
    </Modal>
  );
}
