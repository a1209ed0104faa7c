import { describe, expect, it } from '@jest/globals';
import { checkPassword, hashPassword, passwordFits } from './passwords.js';

const refused = (password: string, email = 'amina@example.org') => {
  try {
    checkPassword(password, email);
    return null;
  } catch (error) {
    return (error as { details: { reason: string } }).details.reason;
  }
};

describe('passwords', () => {
  it('are long, and not guessed first', () => {
    expect(refused('short words')).toBe('too_short');
    expect(refused('my Amina password')).toBe('contains_address');
    expect(refused('my Amina password is long enough')).toBeNull();
    expect(refused('abababababababab')).toBe('too_uniform');
    expect(refused('seven green boats')).toBeNull();
    expect(refused('seven green boats', 'bo@example.org')).toBeNull();
  });

  it('fit themselves only, however a keyboard writes them', async () => {
    const hash = await hashPassword('crème brûlée in June');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits(hash, 'crème brûlée in June'.normalize('NFD'))).toBe(true);
    expect(await passwordFits(hash, 'creme brulee in June')).toBe(false);
    expect(await passwordFits(null, 'nobody has this password')).toBe(false);
  });
});
