import { t } from '../../../app/i18n/t.ts';
import type { PictureProgress } from './picture-operations.ts';

type Engine = PictureProgress['engine'];

/** What is received and left, by what it is read, what is off, and how to switch that on. */
export function PictureProgressView({ standing }: { standing: PictureProgress }) {
  const { automatic, pictures, ads, codesLeft, wordsLeft, engine } = standing;
  if (pictures === 0) return <p className="tl-job-words">{t('pictures.none')}</p>;
  return (
    <dl className="tl-picture-facts">
      <Fact name={t('pictures.received')}>
        {t('pictures.receivedCount', { count: pictures })} {t('pictures.inAds', { count: ads })}
      </Fact>
      <Fact name={t('pictures.codesFact')}>
        {left(codesLeft)} {t('pictures.codesNote')}
      </Fact>
      <Fact name={t('pictures.wordsFact')}>
        {left(wordsLeft)} {t('pictures.wordsNote')}
      </Fact>
      <Fact name={t('pictures.engine')}>
        {engine.name} {engine.version}: {engine.languages.map(({ name }) => name).join(', ')}
      </Fact>
      {engine.missing.length > 0 ? (
        <Fact name={t('pictures.missing')}>
          {engine.missing.map(({ name }) => name).join(', ')}. {t('pictures.install')}{' '}
          <code>{installCommand(engine)}</code> {t('pictures.installThen')}
        </Fact>
      ) : null}
      <Fact name={t('pictures.automatic')}>
        {t(`pictures.automatic.${automatic}`)}
        {automatic === 'ALL' ? null : (
          <>
            {' '}
            {t('pictures.switchOn')}{' '}
            <code>THROUGHLINE_READ_PICTURES={automatic === 'OFF' ? 'codes' : 'all'} npm start</code>
          </>
        )}
      </Fact>
    </dl>
  );
}

const left = (count: number) =>
  count === 0 ? t('pictures.allRead') : t('pictures.left', { count });

/** For Debian and its kin, whose packages carry the names of the languages. */
const installCommand = ({ name, missing }: Engine): string =>
  [
    'apt install',
    ...(name === 'tesseract' ? [] : ['tesseract-ocr']),
    ...missing.map(({ code }) => `tesseract-ocr-${code.replace('_', '-')}`),
  ].join(' ');

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
