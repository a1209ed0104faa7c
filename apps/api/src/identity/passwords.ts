import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@undersigned/kernel';

// OWASP's setting for argon2id, the library's default algorithm: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let nobody: Promise<string> | null = null;

/** Refuses what is guessed first: short passwords and those made of one's own address. No rules about signs: length is what counts (NIST SP 800-63B). */
export function checkPassword(password: string, email: string): void {
  const tooWeak = (reason: string) => new DomainError('account.password_too_weak', { reason, minimumLength: 12 });
  if (password.length < 12) throw tooWeak('too_short');
  const local = email.split('@')[0]!.toLowerCase();
  // A name of two letters is in every other sentence.
  if (local.length >= 4 && password.toLowerCase().includes(local) && password.length < 20)
    throw tooWeak('contains_address');
  if (new Set(password).size < 5) throw tooWeak('too_uniform');
}

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Whether the password fits; takes as long for an account that is not there, so that time tells nothing. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return fits && passwordHash !== null;
}
