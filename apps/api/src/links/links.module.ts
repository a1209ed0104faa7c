import { Global, Module } from '@nestjs/common';
import { SecretLinks } from './secret-links.js';

@Global()
@Module({ providers: [SecretLinks], exports: [SecretLinks] })
export class LinksModule {}
