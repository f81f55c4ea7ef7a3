import { Button, Menu } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MessageKey } from '../app/i18n/t.ts';
import { t } from '../app/i18n/t.ts';

/** A view of the workspace, by the name of its statement, and what it shows. */
export interface Shown {
  view: string;
  /** Values of the parameters of its statement, as they are typed; none for what is not narrowed. */
  values: Readonly<Record<string, string | undefined>>;
}

const addressOf = ({ view, values }: Shown) => ({
  ...{ to: '/queries/$name' as const, params: { name: view } },
  search: { ...values, write: 'shown' },
});

/** Opens the Cypher of what is shown, as a question of which one can make one's own. */
export const ShowCypher = (shown: Shown) => (
  <Button
    renderRoot={(props) => <Link {...addressOf(shown)} {...props} />}
    leftSection={<IconCode size={16} aria-hidden="true" />}
  >
    {t('cypher.show')}
  </Button>
);

/** The same for a page that shows several things, each with its name. */
export function ShowCyphers({ views }: { views: readonly (Shown & { name: MessageKey })[] }) {
  const openCypher = useOpenCypher();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconCode size={16} aria-hidden="true" />}>{t('cypher.show')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map((shown) => (
          <Menu.Item key={shown.view} onClick={() => openCypher(shown)}>
            {t(shown.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same for an entry of a menu. */
export function useOpenCypher(): (shown: Shown) => void {
  const navigate = useNavigate();
  return (shown) => void navigate(addressOf(shown));
}
