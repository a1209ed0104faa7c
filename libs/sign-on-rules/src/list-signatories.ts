import { orderSignatories, printedName, type OrderingPolicy } from '@undersigned/registry-rules';
import type { SignOnState } from './sign-on-life-cycle.js';
import { isCountedIn, isNamedIn, type Audience, type Visibility } from './visibility.js';

/** Who signs: an organization through a representative, or a person in their own name. */
export const capacities = ['organization', 'individual'] as const;
/** One of {@link capacities}. */
export type Capacity = (typeof capacities)[number];

/** A sign-on as the list needs it. Hand all of a statement's sign-ons in, whatever their state: the rule sorts them out. */
export interface ListableSignOn {
  readonly id: string;
  readonly state: SignOnState;
  readonly visibility: Visibility;
  readonly capacity: Capacity;
  /** Organization, or person for an individual. */
  readonly name: string;
  readonly acronym: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Printed behind an individual's name; never the representative of an organization. */
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly sortAs?: string | null;
  readonly position?: number | null;
  readonly signedAt?: Date | string | null;
  /** The version of the newest consent; null where there is none. */
  readonly consentedVersion: number | null;
}

/** Which list is asked for. */
export interface ListingRequest {
  readonly audience: Audience;
  readonly versionShown: number;
  /** Other versions whose consent covers the one shown, because only editorial changes lie between them. */
  readonly coveringVersions?: readonly number[];
  readonly ordering?: OrderingPolicy;
  /** Language of the list: its alphabet and its country names. */
  readonly language?: string;
}

/** One line of the list. Carries what may be printed and nothing else. */
export interface Signatory {
  readonly id: string;
  /** From 1, through all groups. */
  readonly number: number;
  readonly name: string;
  readonly acronym: string | null;
  /** "Name (ACR)". */
  readonly printed: string;
  readonly country: string | null;
  readonly capacity: Capacity;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** Lines under one heading; `country` is null for ungrouped lists and for those without one. */
export interface SignatoryListGroup {
  readonly country: string | null;
  readonly entries: readonly Signatory[];
}

/** What an audience may know in numbers. A visibility that is not counted for it stays 0. */
export interface SignatoryCounts {
  readonly total: number;
  readonly named: number;
  /** Counted, not named. */
  readonly unnamed: number;
  readonly organizations: number;
  readonly individuals: number;
  /** Countries of those who are named: an unnamed one's country could give the name away. */
  readonly countries: number;
  readonly byVisibility: Readonly<Record<Visibility, number>>;
}

/** The signatory list for one audience. */
export interface SignatoryList {
  readonly groups: readonly SignatoryListGroup[];
  /** All groups' entries, in order. */
  readonly entries: readonly Signatory[];
  readonly counts: SignatoryCounts;
}

/** Whether a sign-on counts as signed to the version shown: approved, and its newest consent covers that version. */
export function isSignatoryOf(
  signOn: Pick<ListableSignOn, 'state' | 'consentedVersion'>,
  request: Pick<ListingRequest, 'versionShown' | 'coveringVersions'>,
): boolean {
  if (signOn.state !== 'approved' || signOn.consentedVersion === null) return false;
  const { versionShown, coveringVersions = [] } = request;
  return signOn.consentedVersion === versionShown || coveringVersions.includes(signOn.consentedVersion);
}

/**
 * The signatory list that an audience may see, in printing order, with its numbers. The one place where visibility is
 * decided: every page, file, mail and API answer that names or counts signatories takes them from here.
 */
export function listSignatories(signOns: readonly ListableSignOn[], request: ListingRequest): SignatoryList {
  const { audience, ordering = 'alphabetical', language = 'en' } = request;
  const signed = signOns.filter((signOn) => isSignatoryOf(signOn, request));
  const counted = signed.filter((signOn) => isCountedIn(signOn.visibility, audience));
  const named = counted.filter((signOn) => isNamedIn(signOn.visibility, audience));

  let number = 0;
  const groups = orderSignatories(named, ordering, language).map((group) => ({
    country: group.country,
    entries: organizationsFirst(group.entries, ordering).map((signOn) => signatory(signOn, (number += 1))),
  }));
  const withVisibility = (visibility: Visibility) =>
    counted.filter((signOn) => signOn.visibility === visibility).length;
  return {
    groups,
    entries: groups.flatMap((group) => group.entries),
    counts: {
      total: counted.length,
      named: named.length,
      unnamed: counted.length - named.length,
      organizations: counted.filter((signOn) => signOn.capacity === 'organization').length,
      individuals: counted.filter((signOn) => signOn.capacity === 'individual').length,
      countries: new Set(named.flatMap((signOn) => signOn.country ?? [])).size,
      byVisibility: {
        public: withVisibility('public'),
        recipients: withVisibility('recipients'),
        counted: withVisibility('counted'),
        sealed: withVisibility('sealed'),
      },
    },
  };
}

/** Orders that follow names list organizations before individuals; a coordinator's or the clock's order is left alone. */
function organizationsFirst(entries: readonly ListableSignOn[], ordering: OrderingPolicy): readonly ListableSignOn[] {
  if (ordering === 'by-hand' || ordering === 'signing-order') return entries;
  const of = (capacity: Capacity) => entries.filter((entry) => entry.capacity === capacity);
  return [...of('organization'), ...of('individual')];
}

function signatory(signOn: ListableSignOn, number: number): Signatory {
  const individual = signOn.capacity === 'individual';
  return {
    id: signOn.id,
    number,
    name: signOn.name,
    acronym: signOn.acronym,
    printed: printedName(signOn),
    country: signOn.country,
    capacity: signOn.capacity,
    role: individual ? (signOn.role ?? null) : null,
    affiliation: individual ? (signOn.affiliation ?? null) : null,
  };
}
