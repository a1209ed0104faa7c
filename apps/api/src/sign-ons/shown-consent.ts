import type { InterfaceLanguage } from '@undersigned/kernel';
import { consentWording, type ConsentWording } from '@undersigned/messages';
import { printedName } from '@undersigned/registry-rules';
import type { SignOnFormValue } from '@undersigned/sign-on-rules';

/** The name as it will be printed, and the words agreed to: the same on the check page and in the consent that is kept. */
export function shownConsent(
  value: SignOnFormValue,
  language: InterfaceLanguage,
  version: number,
): { readonly printedName: string; readonly wording: ConsentWording } {
  const individual = value.capacity === 'individual';
  const name = individual
    ? value.contactName
    : printedName({ name: value.organizationName ?? '', acronym: value.acronym });
  return {
    printedName: individual ? printedLine(name, value.role, value.organizationName) : name,
    wording: consentWording(language, { capacity: value.capacity, name, version }),
  };
}

/** A line of the list: the name, and behind a person's what they are and where. */
export function printedLine(name: string, role: string | null, affiliation: string | null): string {
  return [name, role, affiliation].filter(Boolean).join(', ');
}
