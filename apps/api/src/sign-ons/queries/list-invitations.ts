import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { InvitationState } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { SecretLinks } from '../../links/index.js';
import { InvitationRepository, type InvitationRow } from '../persistence/invitation.repository.js';
import { SignOnRecords } from '../sign-on-records.js';

export type { InvitationRow };

/** The invitations of a statement, newest first. */
@Injectable()
export class ListInvitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly records: SignOnRecords,
  ) {}

  execute(
    coalitionId: string,
    statementId: string,
    query: { state?: InvitationState; q?: string; after?: string; limit: number },
  ): Promise<Page<InvitationRow>> {
    const filter = {
      statementId,
      state: query.state ?? null,
      q: query.q?.trim() || null,
      before: decodeCursor(query.after, 1)?.[0] ?? null,
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      await this.records.statement(tx, statementId, coalitionId);
      const rows = await this.invitations.list(tx, filter);
      const total = await this.invitations.count(tx, filter);
      return pageOf(
        rows,
        query.limit,
        total,
        (row) => [row.id],
        (row) => row,
      );
    });
  }
}

/** An invitation's link, to hand over by other means than our mail. Made on demand: nothing of it is stored. */
@Injectable()
export class FindInvitationLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly links: SecretLinks,
  ) {}

  async execute(coalitionId: string, id: string): Promise<InvitationRow & { link: string }> {
    const invitation = await this.unitOfWork.inCoalition(coalitionId, (tx) => this.invitations.find(tx, id));
    if (!invitation) throw new DomainError('invitation.not_found');
    return { ...invitation, link: this.linkOf(invitation) };
  }

  linkOf({ id, tokenGeneration }: Pick<InvitationRow, 'id' | 'tokenGeneration'>): string {
    return this.links.url({ purpose: 'invitation', id, generation: tokenGeneration });
  }
}
