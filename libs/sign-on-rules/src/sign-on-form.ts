import { parseEmailAddress } from '@undersigned/kernel';
import {
  cleanLine,
  isCountryCode,
  maximumAcronymLength,
  normalizeOrganizationName,
  separateAcronym,
} from '@undersigned/registry-rules';
import { capacities, type Capacity } from './list-signatories.js';
import { visibilities, type Visibility } from './visibility.js';

/** Longest name of a person and longest role, in Unicode characters. */
export const maximumPersonLength = 200;

/** The fields of the sign-on form, by the names the form sends. */
export const signOnFormFields = [
  'capacity',
  'organizationName',
  'acronym',
  'country',
  'contactName',
  'role',
  'email',
  'visibility',
  'authority',
  'consent',
] as const;
/** One of {@link signOnFormFields}. */
export type SignOnFormField = (typeof signOnFormFields)[number];

/** What is wrong with a field. */
export type SignOnFormError =
  'required' | 'too_long' | 'no_letters' | 'unknown_country' | 'invalid_email' | 'not_offered' | 'must_be_confirmed';

/** A form without a mistake, as it is stored. */
export interface SignOnFormValue {
  readonly capacity: Capacity;
  /** The organization that signs; for an individual their affiliation, or null. */
  readonly organizationName: string | null;
  readonly acronym: string | null;
  readonly country: string;
  /** The representative; for an individual the signer. */
  readonly contactName: string;
  readonly role: string | null;
  readonly email: string;
  readonly visibility: Visibility;
}

/** The outcome of {@link checkSignOnForm}: the values, or one error for each field that has one. */
export type SignOnFormResult =
  | { readonly ok: true; readonly value: SignOnFormValue }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<SignOnFormField, SignOnFormError>>> };

/** What a form may offer, by the statement's settings. */
export interface SignOnFormOffer {
  readonly capacities?: readonly Capacity[];
  readonly visibilities?: readonly Visibility[];
}

const ticked: readonly unknown[] = [true, 'true', 'on', 'yes', '1'];

/**
 * Checks what somebody sent in, of any type and size, without trusting it; never throws. An organization needs name and
 * role, an individual needs neither. Both need country, contact name, address, a visibility on offer, the attestation that
 * they may sign (organizations) and the consent. An acronym in the name's brackets moves to its own field.
 */
export function checkSignOnForm(
  input: Readonly<Partial<Record<SignOnFormField, unknown>>>,
  offer: SignOnFormOffer = {},
): SignOnFormResult {
  const errors: Partial<Record<SignOnFormField, SignOnFormError>> = {};
  const fail = (field: SignOnFormField, error: SignOnFormError) => {
    errors[field] ??= error;
    return null;
  };
  const line = (field: SignOnFormField, limit: number, required: boolean): string | null => {
    const typed = input[field];
    if (typeof typed === 'string' && typed.length > limit * 20) return fail(field, 'too_long');
    const value = typeof typed === 'string' ? cleanLine(typed) : '';
    if (value === '') return required ? fail(field, 'required') : null;
    return Array.from(value).length > limit ? fail(field, 'too_long') : value;
  };
  const choice = <Option extends string>(field: SignOnFormField, options: readonly Option[]): Option | null => {
    const typed = input[field];
    if (typed === undefined || typed === null || typed === '') return fail(field, 'required');
    return options.find((option) => option === typed) ?? fail(field, 'not_offered');
  };
  const organizationName = (required: boolean): string | null => {
    const typed = input.organizationName;
    const name = normalizeOrganizationName(typeof typed === 'string' ? typed : '');
    if (name.ok) return name.value;
    if (name.reason === 'empty') return required ? fail('organizationName', 'required') : null;
    return fail('organizationName', name.reason);
  };

  const capacity = choice('capacity', offer.capacities ?? capacities);
  const asOrganization = capacity !== 'individual';
  const name = organizationName(asOrganization);
  const typedAcronym = asOrganization ? line('acronym', maximumAcronymLength, false) : null;
  const country = line('country', 60, true)?.toUpperCase() ?? null;
  if (country && !isCountryCode(country)) fail('country', 'unknown_country');
  const contactName = line('contactName', maximumPersonLength, true);
  if (contactName && !/\p{L}/u.test(contactName)) fail('contactName', 'no_letters');
  const role = line('role', maximumPersonLength, asOrganization);
  const typedEmail = line('email', 254, true);
  const email = typedEmail ? parseEmailAddress(typedEmail) : null;
  if (typedEmail && !email) fail('email', 'invalid_email');
  const visibility = choice('visibility', offer.visibilities ?? visibilities);
  if (asOrganization && !ticked.includes(input.authority)) fail('authority', 'must_be_confirmed');
  if (!ticked.includes(input.consent)) fail('consent', 'must_be_confirmed');

  if (Object.keys(errors).length > 0 || !capacity || !country || !contactName || !email || !visibility)
    return { ok: false, errors };
  const printed = name && asOrganization ? separateAcronym(name, typedAcronym) : { name, acronym: null };
  const value = {
    capacity,
    organizationName: printed.name,
    acronym: printed.acronym,
    country,
    contactName,
    role,
    email,
  };
  return { ok: true, value: { ...value, visibility } };
}
