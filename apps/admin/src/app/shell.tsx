import { AppShell, Burger, Container, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../messages/use-messages.js';
import { PlainLink } from '../ui/links.js';
import { Brand } from './brand.js';
import { CoalitionSwitcher } from './coalition-switcher.js';
import { Navigation } from './navigation.js';
import { NoCoalition } from './no-coalition.js';
import { useCoalition } from './session.js';
import { UserMenu } from './user-menu.js';

/** Moves the keyboard and the screen reader to the new page; tabs inside a page keep their place. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const page = useRouterState({ select: (state) => state.location.pathname.split('/').slice(0, 3).join('/') });
  const first = useRef(page);
  useEffect(() => {
    if (first.current === page) return;
    first.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}

export function Shell() {
  const t = useT();
  const [opened, { toggle, close }] = useDisclosure();
  const main = useFocusOnNewPage();
  const coalition = useCoalition();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !opened } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header>
          <Group h="100%" px="sm" justify="space-between" wrap="nowrap" gap="xs">
            <Group gap="xs" wrap="nowrap">
              <Burger
                opened={opened}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={t('app.menu')}
                aria-expanded={opened}
              />
              <PlainLink to="/statements" aria-label={t('app.name')}>
                <Brand />
              </PlainLink>
            </Group>
            <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
              <CoalitionSwitcher />
              <UserMenu />
            </Group>
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={t('nav.label')}>
          <Navigation onNavigate={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" ref={main} tabIndex={-1} style={{ outline: 'none' }}>
          <Container size={1240} px={0}>
            {coalition ? <Outlet key={coalition.id} /> : <NoCoalition />}
          </Container>
        </AppShell.Main>
      </AppShell>
    </>
  );
}
