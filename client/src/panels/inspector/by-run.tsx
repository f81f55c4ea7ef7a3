import { Link } from '@tanstack/react-router';
import { t } from '../../app/i18n/t.ts';
import { networkName, useNames } from '../../app/network-name.ts';
import type { WhyLinkedQuery } from '../../gql/graphql.ts';
import { ConfidenceMeter, LinkChip, SectionLabel, Sentence } from '../../ui/index.ts';
import './by-run.css';

export type ByRun = NonNullable<WhyLinkedQuery['whyLinked']['network']>;

interface Props {
  described: ByRun;
  /** Where observations say what both share, how they came together besides is left out. */
  withMerges: boolean;
}

/** What the active run says of two ads or networks: the merges that lead from one to the other, or why there are none. */
export function ByRun({ described: { run, network, chain, sentence }, withMerges }: Props) {
  const names = useNames();
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
            {networkName(network, names)}
          </Link>
          {withMerges ? t('byRun.merges', { count: chain.length }) : '.'}
        </p>
      ) : (
        <Sentence parts={sentence} />
      )}
      {withMerges ? <Merges chain={chain} /> : null}
    </section>
  );
}

function Merges({ chain }: Pick<ByRun, 'chain'>) {
  const least = Math.min(...chain.map(({ probability }) => probability));
  return (
    <>
      <ol>
        {chain.map((merge) => (
          <li key={`${merge.a} ${merge.b}`}>
            <span className="tl-by-run-ads">
              <span>
                {([0, 1] as const).map((side) => (
                  <strong key={side} dir="auto">
                    {nameOfSide(merge, side)}
                  </strong>
                ))}
              </span>
              <ConfidenceMeter value={merge.probability} />
            </span>
            <Sentence parts={[...merge.sentence, { text: '.', strong: false }]} />
            {chain.length > 1 && merge.probability === least ? (
              <p className="tl-note">{t('byRun.least')}</p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="tl-note">{t('byRun.note')}</p>
    </>
  );
}

/** "Ad 1 and 13 more": a side of a merge, by its first ad; what the graph holds no more is named by its id. */
function nameOfSide({ a, b, sizes, ads }: ByRun['chain'][number], side: 0 | 1): string {
  const id = side === 0 ? a : b;
  const named = ads.find((ad) => ad.id === id)?.caption ?? id;
  const more = (side === 0 ? sizes.a : sizes.b) - 1;
  return more > 0 ? t('networks.andMore', { named, count: more }) : named;
}
