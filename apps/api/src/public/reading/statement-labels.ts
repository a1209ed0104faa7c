import type { InterfaceLanguage } from '@undersigned/kernel';
import { translator } from '@undersigned/messages';
import type { RenderLabels } from '@undersigned/statement-render';

/** The words around a statement on its page. */
export function statementLabels(language: InterfaceLanguage): RenderLabels {
  const t = translator(language);
  return {
    notes: t('public.statement.notes'),
    signatories: t('public.signatories.title'),
    contact: t('public.statement.contact'),
    phone: t('public.statement.phone'),
    email: t('public.statement.email'),
    draft: t('public.statement.draft'),
    page: '',
    note: t('public.statement.note', { number: '{n}' }),
    backToText: t('public.statement.backToText'),
    furtherCounted: null,
    provenance: null,
  };
}
