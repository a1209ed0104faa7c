export { LinksModule } from './links.module.js';
export { SecretLinks, type LinkPurpose, type LinkReference, type PresentedToken } from './secret-links.js';
