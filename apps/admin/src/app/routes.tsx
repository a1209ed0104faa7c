import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { isApiError } from '../api/problem.js';
import { PageNotFound } from './page-problems.js';
import { filters, numberIn } from './search.js';
import { sessionQuery } from './session.js';
import { Shell } from './shell.js';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <PageNotFound />
    </main>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string; expired?: boolean } => ({
    ...(typeof search.next === 'string' && { next: search.next }),
    ...(search.expired === true && { expired: true }),
  }),
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.js'), 'SignInPage'),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../features/account/reset-password-page.js'), 'ResetPasswordPage'),
});
const accountLink = createRoute({
  getParentRoute: () => root,
  path: '/account/$token',
  component: lazyRouteComponent(() => import('../features/account/account-link-page.js'), 'AccountLinkPage'),
});

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (isApiError(error) && error.status === 401)
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/statements', replace: true });
  },
});
const statements = createRoute({
  getParentRoute: () => app,
  path: '/statements',
  validateSearch: filters('state', 'q'),
  component: lazyRouteComponent(() => import('../features/statements/list/statements-page.js'), 'StatementsPage'),
});

const statement = createRoute({
  getParentRoute: () => app,
  path: '/statements/$statementId',
  component: lazyRouteComponent(() => import('../features/statements/page/statement-page.js'), 'StatementPage'),
});
const overview = createRoute({
  getParentRoute: () => statement,
  path: '/',
  component: lazyRouteComponent(() => import('../features/statements/overview/overview-tab.js'), 'OverviewTab'),
});
const text = createRoute({
  getParentRoute: () => statement,
  path: '/text',
  component: lazyRouteComponent(() => import('../features/statements/text/text-tab.js'), 'TextTab'),
});
const versions = createRoute({
  getParentRoute: () => statement,
  path: '/versions',
  component: lazyRouteComponent(() => import('../features/statements/versions/versions-tab.js'), 'VersionsTab'),
});
const compare = createRoute({
  getParentRoute: () => statement,
  path: '/versions/compare',
  validateSearch: (search: Record<string, unknown>): { from?: number; to?: number } => ({
    ...(numberIn(search, 'from') && { from: numberIn(search, 'from') }),
    ...(numberIn(search, 'to') && { to: numberIn(search, 'to') }),
  }),
  component: lazyRouteComponent(() => import('../features/statements/versions/compare-tab.js'), 'CompareTab'),
});
const invitations = createRoute({
  getParentRoute: () => statement,
  path: '/invitations',
  validateSearch: filters('state', 'q'),
  component: lazyRouteComponent(() => import('../features/invitations/invitations-tab.js'), 'InvitationsTab'),
});
const signOns = createRoute({
  getParentRoute: () => statement,
  path: '/sign-ons',
  validateSearch: filters('state', 'q', 'visibility', 'open'),
  component: lazyRouteComponent(() => import('../features/sign-ons/inbox-tab.js'), 'InboxTab'),
});
const exportsTab = createRoute({
  getParentRoute: () => statement,
  path: '/exports',
  component: lazyRouteComponent(() => import('../features/exports/exports-tab.js'), 'ExportsTab'),
});
const timeline = createRoute({
  getParentRoute: () => statement,
  path: '/timeline',
  component: lazyRouteComponent(() => import('../features/statements/overview/timeline-tab.js'), 'TimelineTab'),
});

const importPage = createRoute({
  getParentRoute: () => app,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/imports/import-page.js'), 'ImportPage'),
});
const registry = createRoute({
  getParentRoute: () => app,
  path: '/registry',
  validateSearch: filters('q', 'country'),
  component: lazyRouteComponent(() => import('../features/registry/registry-page.js'), 'RegistryPage'),
});
const duplicates = createRoute({
  getParentRoute: () => app,
  path: '/registry/duplicates',
  component: lazyRouteComponent(() => import('../features/registry/duplicates-page.js'), 'DuplicatesPage'),
});
const organization = createRoute({
  getParentRoute: () => app,
  path: '/registry/$organizationId',
  component: lazyRouteComponent(() => import('../features/registry/organization-page.js'), 'OrganizationPage'),
});
const messages = createRoute({
  getParentRoute: () => app,
  path: '/messages',
  validateSearch: filters('state', 'statementId'),
  component: lazyRouteComponent(() => import('../features/messages/messages-page.js'), 'MessagesPage'),
});
const members = createRoute({
  getParentRoute: () => app,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/members/members-page.js'), 'MembersPage'),
});
const audit = createRoute({
  getParentRoute: () => app,
  path: '/audit',
  validateSearch: filters('statementId'),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.js'), 'AuditPage'),
});

export const routeTree = root.addChildren([
  signIn,
  resetPassword,
  accountLink,
  app.addChildren([
    home,
    statements,
    statement.addChildren([overview, text, versions, compare, invitations, signOns, exportsTab, timeline]),
    importPage,
    registry,
    duplicates,
    organization,
    messages,
    members,
    audit,
  ]),
]);
