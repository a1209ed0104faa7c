import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './generated/api.js';

export type { components, paths };

/** The bodies and answers of the API by name, as its OpenAPI document describes them. */
export type ApiSchemas = components['schemas'];

/** A client of the API; every path, parameter, body and answer is typed. Throws what `fetch` throws; refusals are answers. */
export function apiClient(options: ClientOptions): Client<paths> {
  return createClient<paths>(options);
}
