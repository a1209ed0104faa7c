import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { answer, api, downloadUrl, ifMatch, setRequestCoalition, setRequestLanguage } from './client.js';
import { isApiError, UnreachableError } from './problem.js';

const there = { baseUrl: 'https://forum.example.org' };
const ask = jest.spyOn(globalThis, 'fetch');
const asked = () => ask.mock.calls[0]![0] as Request;
const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }));

beforeEach(() => {
  setRequestCoalition('c1');
  setRequestLanguage('fr');
  ask.mockReset();
});
afterEach(() => setRequestCoalition(null));

describe('a request', () => {
  it('is made in the name of the coalition and in the language of the member', async () => {
    ask.mockReturnValue(json({ items: [], total: 0, next: null }));
    await answer(api.GET('/api/v1/members', there));
    expect(asked().headers.get('undersigned-coalition')).toBe('c1');
    expect(asked().headers.get('accept-language')).toBe('fr');
    expect(asked().headers.get('idempotency-key')).toBeNull();
  });

  it('creates with a key of its own', async () => {
    ask.mockImplementation(() => json({}));
    const create = () =>
      answer(api.POST('/api/v1/statements', { ...there, body: { title: 'Free flow', language: 'en' } }));
    await create();
    await create();
    const keys = ask.mock.calls.map(([request]) => (request as Request).headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('names the revision that a change builds on', async () => {
    ask.mockReturnValue(json({}));
    const params = { path: { id: 's1' }, header: ifMatch(7) };
    await answer(api.PUT('/api/v1/statements/{id}/draft', { ...there, params, body: { document: {} } }));
    expect(asked().url).toBe('https://forum.example.org/api/v1/statements/s1/draft');
    expect(asked().headers.get('if-match')).toBe('"7"');
  });
});

describe('an answer', () => {
  it('is nothing where the server has nothing to say', async () => {
    ask.mockResolvedValue(new Response(null, { status: 202 }));
    expect(await answer(api.POST('/api/v1/password-resets', { ...there, body: { email: 'a@example.org' } }))).toBe(
      undefined,
    );
  });

  it('that refuses is thrown with its code and details', async () => {
    const details = { decidedBy: 'Ada' };
    ask.mockReturnValue(json({ title: 'Already decided', code: 'sign_on.already_decided', details }, 409));
    const error: unknown = await answer(api.GET('/api/v1/session', there)).catch((reason: unknown) => reason);
    expect(isApiError(error, 'sign_on.already_decided')).toBe(true);
    expect(error).toMatchObject({ status: 409, problem: { title: 'Already decided', details } });
  });

  it('that is no problem document still says its status', async () => {
    ask.mockResolvedValue(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    await expect(answer(api.GET('/api/v1/session', there))).rejects.toMatchObject({ status: 502, code: 'unknown' });
  });

  it('that never comes is told apart from one that is no longer wanted', async () => {
    ask.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(answer(api.GET('/api/v1/session', there))).rejects.toBeInstanceOf(UnreachableError);
    ask.mockRejectedValueOnce(new DOMException('aborted', 'AbortError'));
    await expect(answer(api.GET('/api/v1/session', there))).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('a download names the coalition in its address', () => {
  expect(downloadUrl('/api/v1/exports/e1/files/a.pdf')).toBe('/api/v1/exports/e1/files/a.pdf?coalition=c1');
  expect(downloadUrl('https://files.example.org/a.pdf')).toBe('https://files.example.org/a.pdf');
});
