/** The variables of the process, as far as they are set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is missing or wrong; the message names it and says what to do. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(`${variable}: ${problem}`);
    this.name = 'ConfigError';
  }
}

/** A URL of one of the protocols, or null where the variable is empty. The value itself stays out of the message: it may hold a password. */
export function urlOf(env: Environment, name: string, protocols: readonly string[]): string | null {
  const value = env[name]?.trim();
  if (!value) return null;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new ConfigError(name, `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return value;
}

export function portOf(env: Environment, name: string, fallback: number): number {
  const value = env[name]?.trim();
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ConfigError(name, 'must be a port number from 1 to 65535');
  return port;
}

export function booleanOf(env: Environment, name: string, fallback: boolean): boolean {
  const value = env[name]?.trim().toLowerCase();
  if (!value) return fallback;
  return oneOf(name, value, ['true', 'false', '1', '0', 'yes', 'no'] as const) in { true: 0, '1': 0, yes: 0 };
}

export function oneOf<Value extends string>(name: string, value: string, known: readonly Value[]): Value {
  const found = known.find((item) => item === value);
  if (!found) throw new ConfigError(name, `must be one of ${known.join(', ')}`);
  return found;
}
