import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/index.js';
import { SignOnEntity } from './sign-on.entity.js';

/** The tie between a sign-on and the registry; an organization stands on a statement's list once. */
@Injectable()
export class SignOnLinkRepository {
  async link(tx: Transaction, signOnId: string, organizationId: string): Promise<void> {
    await tx.update(SignOnEntity, { id: signOnId }, { organizationId });
  }
}
