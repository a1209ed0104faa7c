import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { routeAccessKey, type RouteAccess } from '../../src/http/index.js';
import type { TestApp } from '../support/index.js';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
}

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** A route as the OpenAPI document names it, with the least body that its schema takes. */
export interface DocumentedRoute {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Every route of the document that the running program serves; what ends something comes last, signing out at the very end. */
export async function documentedRoutes(test: TestApp): Promise<DocumentedRoute[]> {
  const document = (await test.nobody.ask('GET', '/api/openapi.json')).json<Document>();
  const least = (schema: Schema | undefined): unknown => {
    if (!schema) return undefined;
    if (schema.$ref) return least(document.components.schemas[schema.$ref.split('/').at(-1)!]);
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'array') return [];
    if (schema.type === 'number' || schema.type === 'integer') return 1;
    if (schema.type === 'boolean') return true;
    if (schema.type === 'string') return schema.format === 'email' ? 'someone@example.org' : 'some words';
    const required = schema.required ?? [];
    return Object.fromEntries(required.map((name) => [name, least(schema.properties?.[name])]));
  };
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, { requestBody }]) => {
      const method = verb.toUpperCase();
      return { name: `${method} ${path}`, method, path, body: least(requestBody?.content['application/json']?.schema) };
    }),
  );
  const rank = ({ name, method }: DocumentedRoute) =>
    name === 'DELETE /api/v1/session' ? 2 : method === 'DELETE' || /revoke|merge/.test(name) ? 1 : 0;
  return routes.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** What the markers on the routes below `/api` say, by the names that the document uses. */
export function markedRoutes(app: INestApplication): Map<string, RouteAccess> {
  const marked = new Map<string, RouteAccess>();
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, object>;
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype));
    for (const name of app.get(MetadataScanner).getAllMethodNames(prototype)) {
      const handler = prototype[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined || !base.startsWith('api/')) continue;
      const own = String(Reflect.getMetadata(PATH_METADATA, handler));
      const path = `/${base}/${own}`
        .replace(/\/+/g, '/')
        .replace(/\/$/, '')
        .replace(/:(\w+)/g, '{$1}');
      const access = (Reflect.getMetadata(routeAccessKey, handler) ??
        Reflect.getMetadata(routeAccessKey, metatype)) as RouteAccess;
      marked.set(`${RequestMethod[method]} ${path}`, access);
    }
  }
  return marked;
}
