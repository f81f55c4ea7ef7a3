import { Box } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type ApartSaid, readKeptApart } from '../api/kept-apart.ts';
import { useSigner } from '../api/me.ts';
import { formatDate } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { calledBy } from '../app/network-name.ts';
import { Reason } from '../ui/index.ts';

const asked = (a: string, b: string) => ({
  queryKey: ['keptApart', ...[a, b].sort()],
  queryFn: () => readKeptApart(a, b),
});

/** That a judgement keeps two apart, whose and of when: wherever the two stand beside each other. Else nothing. */
export function KeptApart({ a, b }: { a: string; b: string }) {
  const { data = [] } = useQuery(asked(a, b));
  return data.map((said) => <Said key={said.id} said={said} />);
}

/** More pairs than of so many nobody reads in one place. */
const mostAmong = 8;

/** The same of all pairs among some networks that are listed together; each says which two. */
export function KeptApartAmong({ ids }: { ids: readonly string[] }) {
  const some = ids.slice(0, mostAmong);
  const pairs = some.flatMap((a, at) => some.slice(at + 1).map((b) => [a, b] as const));
  const answers = useQueries({ queries: pairs.map(([a, b]) => asked(a, b)) });
  return pairs.map(([a, b], at) =>
    answers[at]?.data?.map((said) => (
      <Said
        key={`${a} ${b} ${said.id}`}
        said={said}
        which={t('keptApart.which', {
          one: calledBy({ id: a, caption: a }),
          other: calledBy({ id: b, caption: b }),
        })}
      />
    )),
  );
}

function Said({ said, which }: { said: ApartSaid; which?: string }) {
  const signer = useSigner();
  const { at, reason } = said;
  return (
    <Box component="p" className="tl-kept-apart tl-said" my={4}>
      <IconBan size={14} aria-hidden="true" />
      <span>
        {which ? `${which}: ` : null}
        {t('keptApart.by', { author: signer(said), day: formatDate(at) })} <Reason text={reason} />
      </span>
    </Box>
  );
}
