import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

export interface PostgresPasswords {
  superuser: string;
  application: string;
}

const random = () => randomBytes(24).toString('base64url');

/** Made once, kept beside the data, readable by the owner alone. Answers null when the file is not there. */
export async function readPasswords(file: string): Promise<PostgresPasswords | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as PostgresPasswords);
}

export async function makePasswords(file: string): Promise<PostgresPasswords> {
  const passwords = { superuser: random(), application: random() };
  await writeFile(`${file}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return passwords;
}
