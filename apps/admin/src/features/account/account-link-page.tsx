import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { isApiError } from '../../api/problem.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { AnchorLink } from '../../ui/links.js';
import { LoadingRows } from '../../ui/loading.js';
import { AccountFrame } from './account-frame.js';
import { AccountLinkForm } from './account-link-form.js';

const route = getRouteApi('/account/$token');

/** Where the links for the first owner, an invited member and a forgotten password lead. */
export function AccountLinkPage() {
  const t = useT();
  const { token } = route.useParams();
  const link = useQuery({
    queryKey: ['account-link', token],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/account-links/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });
  if (link.isPending)
    return (
      <AccountFrame title={t('app.name')}>
        <LoadingRows rows={3} />
      </AccountFrame>
    );
  if (link.isError) {
    if (!isApiError(link.error) || link.error.status >= 500)
      return (
        <AccountFrame title={t('app.name')}>
          <ErrorState error={link.error} onRetry={() => link.refetch()} />
        </AccountFrame>
      );
    return (
      <AccountFrame title={t('link.invalid.title')}>
        <Alert color="orange" role="alert">
          {t('link.invalid.text')}
        </Alert>
        <AnchorLink to="/reset-password" size="sm">
          {t('link.invalid.reset')}
        </AnchorLink>
        <AnchorLink to="/sign-in" size="sm">
          {t('reset.back')}
        </AnchorLink>
      </AccountFrame>
    );
  }
  const { kind, coalitionName, needsName } = link.data;
  const lead =
    kind === 'member_invited' && !needsName ? 'link.member_invited.leadExisting' : (`link.${kind}.lead` as const);
  return (
    <AccountFrame title={t(`link.${kind}.title`, { coalition: coalitionName ?? '' })} lead={t(lead)}>
      <AccountLinkForm token={token} link={link.data} />
    </AccountFrame>
  );
}
