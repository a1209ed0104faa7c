import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { refuseForeignOrigin } from './same-origin.js';

type Headers = Record<string, string>;
const passes = (method: string, headers: Headers) => {
  const request = { method, headers: { host: 'inside:3000', ...headers } } as unknown as FastifyRequest;
  try {
    refuseForeignOrigin(request, 'https://sign.example.org');
    return true;
  } catch {
    return false;
  }
};
const cookie = { cookie: 'session=1' };

describe('requests that another site made a browser send', () => {
  const cases: [title: string, passes: boolean, headers: Headers][] = [
    ['our page', true, { 'sec-fetch-site': 'same-origin', ...cookie }],
    ['the person themself', true, { 'sec-fetch-site': 'none', ...cookie }],
    ['another site', false, { 'sec-fetch-site': 'cross-site', ...cookie }],
    ['another site without a cookie', false, { 'sec-fetch-site': 'cross-site' }],
    ['a neighbor below the same domain', false, { 'sec-fetch-site': 'same-site', ...cookie }],
    [
      'another site that forges our origin',
      false,
      { 'sec-fetch-site': 'cross-site', origin: 'https://sign.example.org' },
    ],
    ['an older browser on our page', true, { origin: 'https://sign.example.org', ...cookie }],
    ['an older browser on the address it used', true, { origin: 'http://inside:3000', ...cookie }],
    ['an older browser on another site', false, { origin: 'https://evil.example', ...cookie }],
    ['an older browser on another port', false, { origin: 'https://sign.example.org:8443', ...cookie }],
    ['a name that starts with ours', false, { origin: 'https://sign.example.org.evil.example', ...cookie }],
    ['a sandboxed page', false, { origin: 'null', ...cookie }],
    ['an origin that is none', false, { origin: 'javascript:alert(1)', ...cookie }],
    ['a program without a cookie', true, {}],
    ['a program that rides on a cookie', false, cookie],
  ];
  it.each(cases)('%s: %s', (_title, expected, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(passes(method, headers)).toBe(expected);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(passes(method, headers)).toBe(true);
  });
});
