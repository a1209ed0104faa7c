export { PublicModule } from './public.module.js';
export { serveKeptPages } from './reading/kept-page-hook.js';
