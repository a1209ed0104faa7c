import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Page } from './models.js';

/** Which page of a list to read; the first one comes after nothing. */
export interface PageQuery {
  readonly after?: string;
  readonly limit: number;
}

/** How long a page is where nothing else is wanted. */
export const pageLength = 50;

/** A list that is read page by page. */
export function usePagedList<P extends Page<unknown>>(
  key: QueryKey,
  read: (page: PageQuery, signal: AbortSignal) => Promise<P>,
) {
  const result = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      read({ limit: pageLength, ...(pageParam !== undefined && { after: pageParam }) }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
  const first = result.data?.pages[0];
  const items: readonly P['items'][number][] = result.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...result, first, items, total: first?.total ?? 0 };
}

/** What a page of a list shows. */
export type PagedList = ReturnType<typeof usePagedList<Page<unknown>>>;
