import { formatConfidence } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { Against, Chip, KindIcon, LinkSample, Sentence, StrengthMeter } from '../../../ui/index.ts';
import { type NamedPath, nameOfPath } from './address.ts';
import type { FoundPath } from './use-paths.ts';

interface Props {
  paths: readonly NamedPath[];
  chosen: string;
  onChoose: (key: string) => void;
}

/** Paths as sentences; what connects strangers, or needs a hub, stands apart, grey. */
export function PathList({ paths, chosen, onChoose }: Props) {
  const through = paths.filter(({ throughHub }) => throughHub);
  const doubted = paths.filter(({ throughHub, path }) => !throughHub && path.doubted);
  const without = paths.filter(({ throughHub, path }) => !throughHub && !path.doubted);
  const part = (name: 'without' | 'doubted' | 'through', own: readonly NamedPath[]) => {
    if (own.length === 0) return null;
    const title = t(`paths.${name}`, { count: own.length });
    return (
      <section
        className={name === 'without' ? 'tl-paths' : 'tl-paths tl-paths-hub'}
        aria-label={title}
      >
        <header>
          <h3 className="tl-label">{title}</h3>
          <span>{t(name === 'without' ? 'paths.shortest' : 'paths.notEvidence')}</span>
        </header>
        <ol>
          {own.map((named) => (
            <li key={named.key}>
              <PathCard named={named} chosen={named.key === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ol>
      </section>
    );
  };
  return (
    <>
      {part('without', without)}
      {part('doubted', doubted)}
      {part('through', through)}
    </>
  );
}

interface CardProps {
  named: NamedPath;
  chosen: boolean;
  onChoose: (key: string) => void;
}

function PathCard({ named, chosen, onChoose }: CardProps) {
  const { key, number, throughHub, path } = named;
  const size = t('paths.size', {
    steps: t('paths.stepCount', { count: path.steps.length }),
    ads: t('paths.adCount', { count: path.ads }),
  });
  return (
    <div className="tl-choice tl-path" data-chosen={chosen || undefined}>
      <p className="tl-path-head">
        {throughHub ? <HubIcon path={path} /> : null}
        <button
          type="button"
          aria-pressed={chosen}
          aria-label={t(nameOfPath(named), { number })}
          onClick={() => onChoose(key)}
        >
          {t('paths.name', { number })}
        </button>
        <StrengthMeter strength={path.strength} />
        <span>{size}</span>
      </p>
      <Sentence parts={path.sentence} />
      {throughHub ? <HubReasons path={path} /> : <Facts path={path} />}
      <Against cautions={path.against.filter(({ code }) => code !== 'HUB')} />
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
