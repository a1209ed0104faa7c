import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { routeAccessKey } from './route-access.js';

/** Stops the start when a route forgot to say who may call it. */
export function refuseUnmarkedRoutes(app: INestApplication): void {
  const unmarked: string[] = [];
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, object>;
    for (const name of app.get(MetadataScanner).getAllMethodNames(prototype)) {
      const handler = prototype[name]!;
      const isRoute = Reflect.hasMetadata(METHOD_METADATA, handler);
      if (isRoute && !Reflect.hasMetadata(routeAccessKey, handler) && !Reflect.hasMetadata(routeAccessKey, metatype))
        unmarked.push(`${metatype.name}.${name}`);
    }
  }
  if (unmarked.length > 0)
    throw new Error(`Routes without @PublicRoute, @SignedInRoute or @RequirePermission: ${unmarked.join(', ')}`);
}
