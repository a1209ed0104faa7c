import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import loadMetadata from './generated/metadata.js';

/** Describes the API as its routes, DTOs and views are; paths outside `/api` are pages for people and stay out. */
export async function openApiDocument(app: INestApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(loadMetadata);
  const info = new DocumentBuilder()
    .setTitle('Undersigned')
    .setDescription('Draft a joint statement, gather the organizations that sign it, release a final signed text.')
    .setVersion('1')
    .addCookieAuth('session')
    .build();
  const document = SwaggerModule.createDocument(app, info, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'));
  return { ...document, paths: Object.fromEntries(paths.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
