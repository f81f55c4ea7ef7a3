import { t } from '../../../app/i18n/t.ts';
import { Fact } from './fact.tsx';
import type { CaptureView } from './use-capture.ts';

const names = ['collector', 'tool', 'toolSettings', 'vantage', 'authority'] as const;

/** How it was collected: as the capture says, and as somebody said at the import of its file. */
export function CollectionFacts({ capture }: { capture: CaptureView }) {
  const { collectorHash, collectorHashFits, batch } = capture;
  const said = names.flatMap((name) => {
    const value = batch?.stated?.[name];
    return value ? `${t(`capture.${name}`)}: ${value}` : [];
  });
  return (
    <>
      {names.map((name) => (
        <Fact key={name} name={t(`capture.${name}`)}>
          {capture[name]}
        </Fact>
      ))}
      <Fact name={t('capture.collectorHash')}>
        {collectorHash && hashText(collectorHash, collectorHashFits)}
      </Fact>
      {said.length > 0 ? (
        <Fact name={t('capture.stated')}>
          {t('capture.statedBy', { what: said.join('; '), name: batch?.stated?.by ?? '' })}
        </Fact>
      ) : null}
    </>
  );
}

function hashText(hash: string, fits: boolean | null): string {
  if (fits === null) return t('capture.collectorHashAlone', { hash });
  return t(fits ? 'capture.collectorHashFits' : 'capture.collectorHashDiffers', { hash });
}
