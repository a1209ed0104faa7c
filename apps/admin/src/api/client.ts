import { apiClient } from '@undersigned/api-client';
import { ApiError, UnreachableError, type Problem } from './problem.js';
import type { Refined } from './refined.js';

let coalitionId: string | null = null;
let language = 'en';

/** Every request after this one asks in this coalition's name. */
export function setRequestCoalition(id: string | null) {
  coalitionId = id;
}

/** The language that refusals are worded in. */
export function setRequestLanguage(tag: string) {
  language = tag;
}

/** A link for downloads in the current coalition: a plain link cannot send the header. */
export function downloadUrl(url: string): string {
  if (!coalitionId || !url.startsWith('/')) return url;
  return `${url}${url.includes('?') ? '&' : '?'}coalition=${encodeURIComponent(coalitionId)}`;
}

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = {
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    code: 'unknown',
  };
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...fallback, ...body, status: response.status };
  } catch {
    return fallback;
  }
}

/** Asks as this member; a refusal is thrown, so that queries and mutations fail with it. */
async function ask(request: Request): Promise<Response> {
  request.headers.set('Accept', 'application/json');
  request.headers.set('Accept-Language', language);
  if (coalitionId) request.headers.set('Undersigned-Coalition', coalitionId);
  if (request.method === 'POST') request.headers.set('Idempotency-Key', randomKey());
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError();
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  return response;
}

export const api = apiClient({ fetch: ask });

/** What the API answered. */
export async function answer<Data>(asking: Promise<{ data?: Data }>): Promise<Refined<Data>> {
  return (await asking).data as Refined<Data>;
}

/** The revision that a change builds on, as the If-Match header names it. */
export const ifMatch = (revision: number) => ({ 'If-Match': `"${revision}"` });
