import { MantineThemeProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useT } from '../messages/use-messages.js';

/** Names for the buttons that the component library draws itself, in the member's language. */
export function WordedTheme({ children }: { children: ReactNode }) {
  const t = useT();
  const words = useMemo(() => {
    const close = { defaultProps: { closeButtonProps: { 'aria-label': t('action.close') } } };
    const clear = { defaultProps: { clearButtonProps: { 'aria-label': t('action.clear') } } };
    return {
      components: { Modal: close, Drawer: close, Notification: close, Select: clear, TagsInput: clear },
    };
  }, [t]);
  return <MantineThemeProvider theme={words}>{children}</MantineThemeProvider>;
}
