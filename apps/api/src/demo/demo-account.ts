import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How to sign in to the sample coalition. The password is made for this data directory; it opens nothing elsewhere. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

export async function readOrMakeDemoAccount(dataDir: string): Promise<DemoAccount> {
  const file = path.join(dataDir, 'demo-account.json');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return JSON.parse(known) as DemoAccount;
  const account = { email: 'ilse.varga@example.org', password: randomBytes(12).toString('base64url') };
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(account), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return account;
}
