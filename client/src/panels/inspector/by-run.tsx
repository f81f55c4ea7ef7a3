import { Link } from '@tanstack/react-router';
import { t } from '../../app/i18n/t.ts';
import { networkName } from '../../app/network-name.ts';
import type { WhyLinkedQuery } from '../../gql/graphql.ts';
import { ConfidenceMeter, LinkChip, SectionLabel, Sentence } from '../../ui/index.ts';
import './by-run.css';

export type ByRun = NonNullable<WhyLinkedQuery['whyLinked']['network']>;

interface Props {
  told: ByRun;
  /** Where readings say what both share, how they came together besides is left out. */
  withJoins: boolean;
}

/** What the active run says of two ads or networks: the joins that lead from one to the other, or why there are none. */
export function ToldByRun({ told: { run, network, chain, sentence }, withJoins }: Props) {
  const title = t('byRun.title', { n: run });
  return (
    <section className="tl-inset tl-by-run" aria-label={title}>
      <SectionLabel title={title}>
        <LinkChip kind="inferred" />
      </SectionLabel>
      {network ? (
        <p className="tl-sentence">
          {t('byRun.both')}{' '}
          <Link to="/networks/$id" params={{ id: network }}>
            {networkName(network)}
          </Link>
          {withJoins ? t('byRun.joins', { count: chain.length }) : '.'}
        </p>
      ) : (
        <Sentence parts={sentence} />
      )}
      {withJoins ? <Joins chain={chain} /> : null}
    </section>
  );
}

function Joins({ chain }: Pick<ByRun, 'chain'>) {
  const least = Math.min(...chain.map(({ probability }) => probability));
  return (
    <>
      <ol>
        {chain.map((join) => (
          <li key={`${join.a} ${join.b}`}>
            <span className="tl-by-run-ads">
              <span>
                {([0, 1] as const).map((side) => (
                  <strong key={side} dir="auto">
                    {nameOfSide(join, side)}
                  </strong>
                ))}
              </span>
              <ConfidenceMeter value={join.probability} />
            </span>
            <Sentence parts={[...join.sentence, { text: '.', strong: false }]} />
            {chain.length > 1 && join.probability === least ? (
              <p className="tl-note">{t('byRun.least')}</p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="tl-note">{t('byRun.note')}</p>
    </>
  );
}

/** "Ad 1 and 13 more": a side of a join, by its first ad; what the graph holds no more is named by its id. */
function nameOfSide({ a, b, sizes, ads }: ByRun['chain'][number], side: 0 | 1): string {
  const id = side === 0 ? a : b;
  const named = ads.find((ad) => ad.id === id)?.caption ?? id;
  const more = (side === 0 ? sizes.a : sizes.b) - 1;
  return more > 0 ? t('networks.andMore', { named, count: more }) : named;
}
