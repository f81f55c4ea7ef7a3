import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { formatCountry, formatDate } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { graphql } from '../gql/gql.ts';
import type { AdRowFieldsFragment } from '../gql/graphql.ts';
import { Thumb, useWantThumbs } from '../graph/thumb.tsx';
import { EntityLink } from '../operations/entity-link.tsx';
import { type Column, DataTable } from '../ui/index.ts';
import './ads.css';

graphql(`
  fragment AdRowFields on Ad {
    ...EntityFields
    city
    images { id kind }
  }
`);

/** Ads, a row each. */
export function AdTable({ ads, label }: { ads: readonly AdRowFieldsFragment[]; label?: string }) {
  const pictures = useMemo(() => ads.flatMap(({ images }) => images), [ads]);
  useWantThumbs(pictures);
  return (
    <DataTable
      {...(label && { label })}
      className="tl-ad-table"
      rows={ads}
      columns={columns}
      keyOf={({ id }) => id}
    />
  );
}

/** What tells one ad from another at a glance: where, on which platform, for how much, how it begins and what it shows. */
const columns: Column<AdRowFieldsFragment>[] = [
  {
    title: t('networks.ad'),
    className: 'tl-words',
    cell: (ad) => <EntityLink id={ad.id} entity={ad} />,
  },
  {
    title: t('networks.place'),
    cell: ({ city, country }) => <bdi>{city ?? (country ? formatCountry(country) : '')}</bdi>,
  },
  { title: t('networks.adPlatform'), value: ({ adPlatform }) => adPlatform },
  {
    title: t('networks.price'),
    className: 'tl-whole',
    cell: ({ priceText }) => <bdi>{priceText}</bdi>,
  },
  {
    title: t('networks.words'),
    className: 'tl-words',
    cell: ({ words }) => (
      <Text inherit truncate dir="auto" title={words}>
        {words}
      </Text>
    ),
  },
  {
    title: t('contact.pictures'),
    cell: ({ images }) => (
      <span className="tl-ad-thumbs">
        {images.map(({ id }) => (
          <Thumb key={id} id={id} />
        ))}
      </span>
    ),
  },
  {
    title: t('networks.firstCaptured'),
    className: 'tl-whole',
    value: ({ firstSeen }) => formatDate(firstSeen ?? ''),
  },
  {
    title: t('networks.lastCaptured'),
    className: 'tl-whole',
    value: ({ lastSeen }) => formatDate(lastSeen ?? ''),
  },
];
