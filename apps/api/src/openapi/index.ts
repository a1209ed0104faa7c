export { serveOpenApi } from './serve-openapi.js';
export { openApiDocument } from './openapi-document.js';
