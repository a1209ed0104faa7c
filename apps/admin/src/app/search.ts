/** Reads one text out of the address; anything else counts as absent. */
export const textIn = (search: Record<string, unknown>, name: string): string | undefined => {
  const value = search[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const numberIn = (search: Record<string, unknown>, name: string): number | undefined => {
  const value = Number(search[name]);
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

/** The value if it is one of those that are known; an address can say anything. */
export const oneOf = <Value extends string>(known: readonly Value[], value: string | undefined): Value | undefined =>
  known.find((each) => each === value);

type Filters<Name extends string> = { [key in Name]?: string };

/** Keeps the named filters of an address and drops the rest. */
export const filters =
  <Name extends string>(...names: Name[]) =>
  (search: Record<string, unknown>): Filters<Name> =>
    Object.fromEntries(
      names.map((name) => [name, textIn(search, name)]).filter(([, value]) => value !== undefined),
    ) as Filters<Name>;
