import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { get } from './http.js';
import type { Page } from './types.js';

/** The items of a list, whether it is paged or short enough to come whole. */
export function itemsOf<T>(list: Page<T> | readonly T[]): readonly T[] {
  return 'items' in list ? list.items : list;
}

/** A list that is read page by page. */
export function usePagedList<T, P extends Page<T> = Page<T>>(
  key: QueryKey,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
) {
  const result = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => get<P>(path, { ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
  const first = result.data?.pages[0];
  const items: readonly T[] = result.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...result, first, items, total: first?.total ?? 0 };
}

/** What a page of a list shows. */
export type PagedList = ReturnType<typeof usePagedList<unknown>>;
