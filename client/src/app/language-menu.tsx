import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { choose, language, languages } from './i18n/language.ts';
import { t } from './i18n/t.ts';

/** In which language the workspace speaks. What was collected stays in its own. */
export function LanguageMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('top.language')}>
          <ActionIcon aria-label={t('top.language')}>
            <IconLanguage size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map(({ id, name }) => (
          <Menu.Item
            key={id}
            lang={id}
            aria-current={id === language().id || undefined}
            fw={id === language().id ? 600 : undefined}
            onClick={() => choose(id)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
