import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AppConfig } from '../config/index.js';
import { SecretLinks, type LinkPurpose } from './index.js';

const links = (secretKey = 'one secret') => new SecretLinks({ secretKey, publicUrl: 'https://x.example' } as AppConfig);
const purposes: LinkPurpose[] = ['account', 'invitation', 'own-page', 'confirmation'];
const reference = fc.record({
  purpose: fc.constantFrom(...purposes),
  id: fc.uuid(),
  generation: fc.integer({ min: 1, max: 1_000_000 }),
});

describe('secret links', () => {
  it('open what they were made for', () => {
    fc.assert(
      fc.property(reference, (one) => {
        const presented = links().read(one.purpose, links().token(one));
        expect(presented?.id).toBe(one.id);
        expect(presented?.isOf(one.generation)).toBe(true);
      }),
    );
  });

  it('open nothing else: no other purpose, generation, row or installation', () => {
    fc.assert(
      fc.property(reference, reference, (one, other) => {
        fc.pre(one.purpose !== other.purpose || one.generation !== other.generation);
        const token = links().token(one);
        expect(links().read(other.purpose, token)?.isOf(other.generation)).toBe(false);
        expect(links('another secret').read(one.purpose, token)?.isOf(one.generation)).toBe(false);
        const proof = Buffer.from(token, 'base64url').subarray(16);
        const ofOther = Buffer.from(links().token({ ...one, id: other.id }), 'base64url').subarray(0, 16);
        const spliced = Buffer.concat([ofOther, proof]).toString('base64url');
        if (one.id !== other.id) expect(links().read(one.purpose, spliced)?.isOf(one.generation)).toBe(false);
      }),
    );
  });

  it('break with every changed character', () => {
    fc.assert(
      fc.property(reference, fc.nat(), fc.constantFrom('A', 'z', '-', '='), (one, place, letter) => {
        const token = links().token(one);
        const at = place % token.length;
        fc.pre(token[at] !== letter);
        const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
        expect(links().read(one.purpose, changed)?.isOf(one.generation) ?? false).toBe(false);
      }),
    );
  });

  it('are never thrown at by what is no token', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (text) => {
        const presented = links().read('account', text);
        expect(presented === null || !presented.isOf(1)).toBe(true);
      }),
    );
    const valid = links().token({ purpose: 'account', id: '0192f0c1-0000-7000-8000-000000000000', generation: 1 });
    for (const text of ['', '.', `${valid}=`, ` ${valid}`, `${valid}A`, valid.slice(1), 'A'.repeat(100_000)])
      expect(links().read('account', text)).toBeNull();
  });

  it('stand below the path of their purpose', () => {
    const id = '0192f0c1-0000-7000-8000-000000000000';
    const paths = purposes.map((purpose) =>
      links()
        .url({ purpose, id, generation: 1 })
        .replace(/[^/]+$/, ''),
    );
    const root = 'https://x.example';
    expect(paths).toEqual([`${root}/admin/account/`, `${root}/i/`, `${root}/m/`, `${root}/m/confirm/`]);
  });
});
