/** An invented organization: name, acronym, country code and the country as its language prints it. */
export type SampleOrganization = readonly [name: string, acronym: string | null, country: string, countryText: string];

/** The wording of an invented statement in one language; the structure of a case picks from it. */
export interface Sample {
  readonly language: string;
  readonly title: string;
  readonly dateText: string;
  readonly date: string;
  readonly salutation: string;
  readonly addressee: string;
  readonly opening: string;
  readonly paragraphs: readonly [string, string];
  readonly leadIn: string;
  readonly demands: readonly [string, string, string];
  /** A sentence below each demand that is printed as a heading. */
  readonly demandDetail: string;
  readonly closing: string;
  readonly listHeading: string;
  readonly organizationsHeading: string;
  readonly individualsHeading: string;
  readonly organizations: readonly SampleOrganization[];
  readonly people: readonly (readonly [honorific: string | null, name: string, role: string])[];
  readonly contact: { readonly line: string; readonly email: string };
  readonly noteHeading: string;
  readonly notes: readonly [string, string, string];
  readonly noise: { readonly before: readonly string[]; readonly after: readonly string[] };
}
