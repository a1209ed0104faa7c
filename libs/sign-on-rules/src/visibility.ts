/** How a sign-on may be shown, the widest first. Chosen by the signer, never widened by anybody else. */
export const visibilities = ['public', 'recipients', 'counted', 'sealed'] as const;
/** One of {@link visibilities}. */
export type Visibility = (typeof visibilities)[number];

/** Who looks at a list: everybody; those the statement is delivered to; the coalition's own coordinators. */
export const audiences = ['public', 'recipients', 'coordinators'] as const;
/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

const named: Readonly<Record<Audience, readonly Visibility[]>> = {
  public: ['public'],
  recipients: ['public', 'recipients'],
  coordinators: ['public', 'recipients', 'counted', 'sealed'],
};
const counted: Readonly<Record<Audience, readonly Visibility[]>> = {
  public: ['public', 'recipients', 'counted'],
  recipients: ['public', 'recipients', 'counted'],
  coordinators: ['public', 'recipients', 'counted', 'sealed'],
};

/** Whether this audience may read the name. */
export function isNamedIn(visibility: Visibility, audience: Audience): boolean {
  return named[audience].includes(visibility);
}

/** Whether the sign-on is part of the numbers this audience is given; everything named is also counted. */
export function isCountedIn(visibility: Visibility, audience: Audience): boolean {
  return counted[audience].includes(visibility);
}
