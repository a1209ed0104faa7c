import { createRouter } from '@tanstack/react-router';
import { LoadingRows } from '../ui/loading.js';
import { PageCrash, PageNotFound } from './page-problems.js';
import { queryClient } from './query-client.js';
import { routeTree } from './routes.js';
import { whenSessionIsLost } from './query-client.js';
import { keys } from '../api/query-keys.js';

export const router = createRouter({
  routeTree,
  basepath: '/admin',
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: () => <LoadingRows />,
  defaultErrorComponent: PageCrash,
  defaultNotFoundComponent: PageNotFound,
  scrollRestoration: true,
});

const openPages = ['/sign-in', '/reset-password', '/account/'];

whenSessionIsLost(() => {
  const { pathname, href } = router.state.location;
  if (openPages.some((page) => pathname.startsWith(page))) return;
  queryClient.removeQueries({ queryKey: keys.session });
  void router.navigate({ to: '/sign-in', search: { next: href, expired: true }, replace: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
