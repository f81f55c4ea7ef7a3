import '@mantine/core/styles.css';
import './theme/fonts.ts';
import './theme/base.css';
import './ui/ui.css';
import './ui/controls.css';
import './app/shell.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/hooks.ts';
import { listenForEarlyKeys } from './app/early-keys.ts';
import { pageOf } from './app/page-registry.tsx';
import { router } from './app/router.tsx';
import { listenForShortcuts } from './app/shortcuts.ts';
import { theme, variablesResolver } from './theme/mantine.ts';

listenForEarlyKeys();
listenForShortcuts();
const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root.');

const draw = () =>
  createRoot(place).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesResolver}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
// What is ready is drawn at once; a page that cannot be read says so when it is drawn.
const page = pageOf(window.location.pathname)?.load();
Promise.all([page, router.load()]).then(draw, draw);
