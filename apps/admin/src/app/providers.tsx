import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider, type LanguageState } from './language.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import { cssVariables, theme } from './theme.js';
import { WordedTheme } from './worded-theme.js';

export function Providers({ initial }: { initial: LanguageState }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider initial={initial}>
        <WordedTheme>
          <QueryClientProvider client={queryClient}>
            <ModalsProvider>
              <Notifications position="bottom-right" zIndex={400} />
              <RouterProvider router={router} />
            </ModalsProvider>
          </QueryClientProvider>
        </WordedTheme>
      </LanguageProvider>
    </MantineProvider>
  );
}
