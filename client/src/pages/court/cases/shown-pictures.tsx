import { Box, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { graphql } from '../../../gql/gql.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { ErrorState, PanelHead, Reason } from '../../../ui/index.ts';

const ImageViewsQuery = graphql(`
  query ImageViews {
    imageViews { totalCount nodes { n at initials reason image { id caption } } }
  }
`);

/** Which pictures were shown without their blur, when, by whom and why: what the custody log tells of it. */
export function ShownPictures() {
  const show = useShowOnCanvas();
  const { data, error, refetch } = useQuery({
    queryKey: ['imageViews'],
    // A picture may have been shown a moment ago, in any window.
    staleTime: 0,
    queryFn: ({ signal }) =>
      request(ImageViewsQuery, {}, signal).then(({ imageViews }) => imageViews),
  });
  const { totalCount: total = 0, nodes: views = [] } = data ?? {};
  return (
    <section className="tl-shown-pictures" aria-label={t('case.shown')}>
      <PanelHead title={t('case.shown')} note={data ? String(total) : null} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Box component="p" className="tl-note" m={0} p="10px 16px 0">
          {t(total === 0 ? 'case.shownNone' : 'case.shownNote')}
          {total > views.length ? ` ${t('case.shownLast', { count: views.length })}` : ''}
        </Box>
      ) : null}
      <Stack component="ol" gap={0} p="0 0 12px">
        {views.map(({ n, at, initials, reason, image }) => (
          <li key={n}>
            <span>
              {formatTime(at)}, {initials}
            </span>
            <Reason text={reason} />
            {image ? (
              <Button
                variant="subtle"
                color="ink"
                size="compact-sm"
                onClick={() => void show([image.id])}
              >
                {image.caption}
              </Button>
            ) : (
              <span className="tl-note">{t('case.shownGone')}</span>
            )}
          </li>
        ))}
      </Stack>
    </section>
  );
}
