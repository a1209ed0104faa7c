import { interfaceLanguageFor } from '@undersigned/kernel';
import { formatDateTime, translator } from '@undersigned/messages';
import type { RenderLabels } from '@undersigned/statement-render';
import type { SignatoryGroupLabels } from '../sign-ons/index.js';

/** What the words around a statement speak of. */
export interface LabelledText {
  readonly language: string;
  readonly versionNumber: number;
  readonly asOf: Date;
  /** Signatories who are counted and not named. */
  readonly unnamed: number;
}

/** The words around a statement, in its language where we have them, else in English. */
export function renderLabels({ language, versionNumber, asOf, unnamed }: LabelledText): RenderLabels {
  const spoken = interfaceLanguageFor([language]);
  const t = translator(spoken);
  const date = `${formatDateTime(asOf.toISOString(), 'UTC', spoken)} UTC`;
  return {
    notes: t('export.notes'),
    signatories: t('export.signatories'),
    contact: t('export.contact'),
    phone: t('export.phone'),
    email: t('export.email'),
    draft: t('export.draft.watermark'),
    // The numbers of pages are known to the printer alone.
    page: t('export.page', { page: '{n}', total: '{total}' }),
    note: t('export.note', { note: '{n}' }),
    backToText: t('export.backToText'),
    furtherCounted: unnamed > 0 ? t('export.unnamed', { count: unnamed }) : null,
    provenance: t('export.provenance', { version: versionNumber, date }),
  };
}

/** The words over the groups of the signatory list. */
export function groupLabels(language: string): SignatoryGroupLabels {
  const t = translator(interfaceLanguageFor([language]));
  return {
    organizations: t('public.signatories.organizations'),
    individuals: t('public.signatories.persons'),
    noCountry: t('public.signatories.noCountry'),
  };
}
