import { SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from './openapi-document.js';

/** Serves the description of the API at `/api/openapi.json` and a page to read it at `/api/docs`. */
export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  const document = await openApiDocument(app);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Undersigned API',
  });
}
