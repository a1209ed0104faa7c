/** The fields that were given a value, null included: a field that is merely named must not wipe what is stored. */
export function givenFields<Fields extends object>(changes: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
