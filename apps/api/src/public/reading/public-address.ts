import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/index.js';

/** Where people reach the site. */
@Injectable()
export class PublicAddress {
  constructor(private readonly config: AppConfig) {}

  of(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
