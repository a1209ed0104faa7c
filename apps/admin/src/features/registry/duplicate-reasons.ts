import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';

/** A plain fact for or against two entries being one. */
export function useDuplicateReasons(): (reason: string) => string {
  const t = useT();
  const intl = useIntl();
  return (reason) => {
    const id = `duplicate.reason.${reason}`;
    return id in intl.messages ? t(id as MessageId) : reason.replaceAll('-', ' ');
  };
}
