export { PublicModule } from './public.module.js';
