import '@mantine/core/styles.css';
import './theme/fonts.ts';
import './theme/base.css';
import './ui/ui.css';
import './ui/controls.css';
import './app/shell.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Gate } from './access/gate.tsx';
import { queryClient } from './api/hooks.ts';
import { meOptions } from './api/me.ts';
import { listenWhileOut } from './api/signed-out.ts';
import { listenForEarlyKeys } from './app/early-keys.ts';
import { pageOf } from './app/page-registry.tsx';
import { router } from './app/router.tsx';
import { listenForShortcuts } from './app/shortcuts.ts';
import { theme, variablesResolver } from './theme/mantine.ts';

listenWhileOut();
listenForEarlyKeys();
listenForShortcuts();
const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root.');

const patienceMs = 400;
const draw = () =>
  createRoot(place).render(
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variablesResolver}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>,
  );
// What is ready is drawn at once; a page that cannot be read says so when it is drawn.
const page = pageOf(window.location.pathname)?.load();
// So that nothing is drawn which the account may not see; a server that is still being opened is not waited for.
const known = Promise.race([
  queryClient.prefetchQuery(meOptions),
  new Promise((resolve) => setTimeout(resolve, patienceMs)),
]);
Promise.all([page, router.load(), known]).then(draw, draw);
