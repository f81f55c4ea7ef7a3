import { formatConfidence } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { Chip, KindIcon, LinkSample, Sentence, StrengthMeter } from '../../ui/index.ts';
import type { NamedPath } from './address.ts';
import type { FoundPath } from './use-paths.ts';

interface Props {
  paths: readonly NamedPath[];
  chosen: string;
  onChoose: (key: string) => void;
}

/** Paths as sentences; what needs a hub stands apart, grey. */
export function PathList({ paths, chosen, onChoose }: Props) {
  const without = paths.filter(({ throughHub }) => !throughHub);
  const through = paths.filter(({ throughHub }) => throughHub);
  const card = (named: NamedPath) => (
    <li key={named.key}>
      <PathCard named={named} chosen={named.key === chosen} onChoose={onChoose} />
    </li>
  );
  return (
    <>
      {without.length > 0 ? (
        <section className="tl-paths" aria-label={t('paths.without', { count: without.length })}>
          <header>
            <h3>{t('paths.without', { count: without.length })}</h3>
            <span>{t('paths.shortest')}</span>
          </header>
          <ol>{without.map(card)}</ol>
        </section>
      ) : null}
      {through.length > 0 ? (
        <section
          className="tl-paths tl-paths-hub"
          aria-label={t('paths.through', { count: through.length })}
        >
          <header>
            <h3>{t('paths.through', { count: through.length })}</h3>
            <span>{t('paths.notEvidence')}</span>
          </header>
          <ol>{through.map(card)}</ol>
        </section>
      ) : null}
    </>
  );
}

interface CardProps {
  named: NamedPath;
  chosen: boolean;
  onChoose: (key: string) => void;
}

function PathCard({ named: { key, number, throughHub, path }, chosen, onChoose }: CardProps) {
  const size = t('paths.size', {
    steps: t('paths.stepCount', { count: path.steps.length }),
    ads: t('paths.adCount', { count: path.ads }),
  });
  return (
    <div className="tl-path" data-chosen={chosen || undefined}>
      <p className="tl-path-head">
        {throughHub ? <HubIcon path={path} /> : null}
        <button
          type="button"
          aria-pressed={chosen}
          aria-label={t(throughHub ? 'paths.hubName' : 'paths.name', { number })}
          onClick={() => onChoose(key)}
        >
          {t('paths.name', { number })}
        </button>
        <StrengthMeter strength={path.strength} />
        <span>{size}</span>
      </p>
      <Sentence parts={path.sentence} />
      {throughHub ? <HubReasons path={path} /> : <Facts path={path} />}
    </div>
  );
}

function HubIcon({ path }: { path: FoundPath }) {
  const hub = path.entities.find(({ id }) => id === path.hubs[0]?.id);
  return hub ? <KindIcon kind={hub.kind} hub size={22} /> : null;
}

function Facts({ path: { inferred, weakest } }: { path: FoundPath }) {
  return (
    <div className="tl-chips">
      <Chip icon={<LinkSample kind={inferred > 0 ? 'inferred' : 'observed'} />}>
        {inferred > 0 ? t('paths.inferred', { count: inferred }) : t('paths.allObserved')}
      </Chip>
      <Chip>{t('paths.weakest', { value: formatConfidence(weakest) })}</Chip>
    </div>
  );
}

function HubReasons({ path }: { path: FoundPath }) {
  return path.hubs.map(({ id, caption, hub }) =>
    hub ? (
      <p className="tl-note" key={id}>
        {t('paths.hubReason', { name: caption, ads: hub.ads, posters: hub.posters })}
      </p>
    ) : null,
  );
}
