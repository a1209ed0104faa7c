import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './index.js';

export type MessageValues = Record<string, string | number | boolean | Date | null | undefined>;
export type Translate = (id: MessageId, values?: MessageValues) => string;

/** Words in the member's language. */
export function useT(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
