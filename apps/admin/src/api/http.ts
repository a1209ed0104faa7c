import { ApiError, UnreachableError, type Problem } from './problem.js';

type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  /** Revision that the change builds on. */
  readonly ifMatch?: number | string;
  readonly signal?: AbortSignal;
  /** The request may outlive the page. Browsers cap the body at 64 KiB then. */
  readonly keepalive?: boolean;
}

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

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address of a resource, also for plain links, which cannot send a header. */
export function apiUrl(path: string, query: Readonly<Record<string, QueryValue>> = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  const text = search.toString();
  return `/api/v1${path}${text ? `?${text}` : ''}`;
}

/** A link for downloads in the current coalition. */
export function downloadUrl(url: string): string {
  if (!coalitionId || !url.startsWith('/')) return url;
  return `${url}${url.includes('?') ? '&' : '?'}coalition=${encodeURIComponent(coalitionId)}`;
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

export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language });
  if (coalitionId) headers.set('Undersigned-Coalition', coalitionId);
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (method === 'POST') headers.set('Idempotency-Key', randomKey());
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form) headers.set('Content-Type', 'application/json');
  let response: Response;
  try {
    response = await fetch(apiUrl(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      body: options.body === undefined ? null : form ? (options.body as FormData) : JSON.stringify(options.body),
      ...(options.signal && { signal: options.signal }),
      ...(options.keepalive && { keepalive: true }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError();
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const get = <T>(path: string, query?: RequestOptions['query'], signal?: AbortSignal) =>
  request<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) });
export const post = <T>(path: string, body: unknown = {}, query?: RequestOptions['query']) =>
  request<T>('POST', path, { body, ...(query && { query }) });
