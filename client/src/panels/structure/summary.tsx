import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../app/i18n/t.ts';
import { Sentence } from '../../ui/index.ts';
import { chooseAll } from './choose.ts';
import { MeaningDialog } from './meaning.tsx';
import type { CentralityRow } from './rows.ts';
import { ScopeButton } from './scope-button.tsx';
import { partsSentence } from './sentence.ts';
import { type Answer, useStructureView } from './use-structure.ts';

const mostParts = 6;

interface Props {
  answer: Answer;
  centralities: readonly CentralityRow[];
}

/** In how many parts it falls and what holds them together, in words; each leads to the canvas. */
export function Summary({ answer, centralities }: Props) {
  const throughHubs = useStructureView((state) => state.throughHubs);
  const [explained, setExplained] = useState(false);
  const merging = answer.total - answer.asked;
  const counted = t(answer.selection ? 'structure.countedSelected' : 'structure.counted', {
    count: answer.asked,
  });
  return (
    <div className="tl-structure-summary">
      <Sentence parts={partsSentence(answer)} />
      <p className="tl-note">
        {merging > 0 ? t('structure.merging', { counted, count: merging }) : `${counted}.`}{' '}
        {answer.total > answer.centralities.length
          ? `${t('structure.listed', { shown: answer.centralities.length, total: answer.total })} `
          : ''}
        {answer.current ? '' : t('structure.behind')}
      </p>
      <Parts sizes={answer.parts} centralities={centralities} />
      <Holding answer={answer} centralities={centralities} />
      <div className="tl-structure-scope">
        <Checkbox
          label={t('structure.throughHubs')}
          checked={throughHubs}
          onChange={(event) =>
            useStructureView.setState({ throughHubs: event.currentTarget.checked })
          }
        />
        <ScopeButton />
      </div>
      <p className="tl-note">{t(throughHubs ? 'structure.hubsNote' : 'structure.note')}</p>
      <button type="button" className="tl-row-button" onClick={() => setExplained(true)}>
        {t('structure.meaning')}
      </button>
      <MeaningDialog opened={explained} onClose={() => setExplained(false)} />
    </div>
  );
}

interface PartsProps {
  sizes: readonly number[];
  centralities: readonly CentralityRow[];
}

/** The largest parts; each selects what is drawn of it. */
function Parts({ sizes, centralities }: PartsProps) {
  if (sizes.length < 2) return null;
  const left = sizes.length - mostParts;
  return (
    <ul className="tl-structure-parts" aria-label={t('structure.parts')}>
      {sizes.slice(0, mostParts).map((size, index) => {
        const number = index + 1;
        const ids = centralities.filter(({ part, drawn }) => drawn && part === number);
        return (
          <li key={number}>
            <Button
              title={t('structure.selectPart', { number })}
              onClick={() => chooseAll(ids.map(({ id }) => id))}
            >
              {t('structure.part', { number, size })}
            </Button>
          </li>
        );
      })}
      {left > 0 ? <li className="tl-note">{t('structure.moreParts', { count: left })}</li> : null}
    </ul>
  );
}

/** How many entities and links hold a part together; the first are selected, the second listed. */
function Holding({ answer, centralities }: Props) {
  const points = centralities.filter(({ pieces }) => pieces > 0);
  if (points.length === 0 && answer.bridgesTotal === 0)
    return <p className="tl-note">{t('structure.noPoints')}</p>;
  const drawn = points.filter((point) => point.drawn).map(({ id }) => id);
  return (
    <div className="tl-structure-holding">
      {points.length > 0 ? (
        <button type="button" className="tl-row-button" onClick={() => chooseAll(drawn)}>
          {t('structure.points', { count: points.length })}
        </button>
      ) : null}
      {answer.bridgesTotal > 0 ? (
        <button
          type="button"
          className="tl-row-button"
          onClick={() => useStructureView.setState({ shown: 'links' })}
        >
          {t('structure.bridges', { count: answer.bridgesTotal })}
        </button>
      ) : null}
    </div>
  );
}
