import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import { useT } from '../../../messages/use-messages.js';
import { DocumentView } from '../../../ui/document-view.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingRows } from '../../../ui/loading.js';

interface ReadVersionDialogProps {
  readonly statementId: string;
  readonly number: number;
  readonly onClose: () => void;
}

export function ReadVersionDialog({ statementId, number, onClose }: ReadVersionDialogProps) {
  const t = useT();
  const version = useQuery({
    queryKey: keys.version(statementId, number),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/statements/{id}/versions/{number}', { params: { path: { id: statementId, number } }, signal }),
      ),
    staleTime: Infinity,
  });
  return (
    <Modal opened onClose={onClose} size="xl" title={t('versions.number', { number })}>
      {version.isPending && <LoadingRows rows={6} />}
      {version.isError && <ErrorState error={version.error} onRetry={() => version.refetch()} />}
      {version.data && <DocumentView document={version.data.document} language={version.data.language} />}
    </Modal>
  );
}
