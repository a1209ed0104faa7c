import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useT } from '../../messages/use-messages.js';
import { FilterSelect } from '../../ui/filter-select.js';

interface StatementFilterProps {
  readonly value: string | undefined;
  readonly onChange: (statementId: string | undefined) => void;
}

/** Narrows a list to one statement. */
export function StatementFilter({ value, onChange }: StatementFilterProps) {
  const t = useT();
  const statements = useQuery({
    queryKey: keys.statementList({ limit: 200 }),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statements', { params: { query: { limit: 200 } }, signal })),
  });
  return (
    <FilterSelect
      label={t('audit.filter.statement')}
      all={t('audit.filter.all')}
      value={value}
      options={(statements.data?.items ?? []).map(({ id, title }) => ({
        value: id,
        label: title || t('statements.untitled'),
      }))}
      onChange={onChange}
    />
  );
}
