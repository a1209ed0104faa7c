import { Injectable } from '@nestjs/common';
import { takesAnswers } from '@undersigned/sign-on-rules';
import { DataSource } from 'typeorm';
import { SecretLinks } from '../../links/index.js';
import { InvitationRepository, type InvitationRow } from '../persistence/invitation.repository.js';
import { StatementCardRepository } from '../persistence/statement-card.repository.js';

/** Why a link no longer leads to the form; `unknown` also where it never was one of ours. */
export type InvitationProblem = 'unknown' | 'revoked' | 'used' | 'expired';

/** What a presented invitation link is worth. */
export type ReadInvitationResult =
  | { readonly ok: true; readonly invitation: InvitationRow; readonly slug: string }
  | { readonly ok: false; readonly problem: InvitationProblem; readonly slug: string | null };

/** Reads an invitation by its link, or by what the short cookie remembers of the link. Changes nothing. */
@Injectable()
export class ReadInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly invitations: InvitationRepository,
    private readonly statements: StatementCardRepository,
    private readonly links: SecretLinks,
  ) {}

  async byToken(token: string): Promise<ReadInvitationResult> {
    const presented = this.links.read('invitation', token);
    const invitation = presented && (await this.invitations.find(this.dataSource.manager, presented.id));
    if (!invitation) return { ok: false, problem: 'unknown', slug: null };
    // An earlier generation is a link of ours that was replaced: worth another sentence than one we never made.
    if (presented.isOf(invitation.tokenGeneration)) return this.judge(invitation);
    for (let generation = invitation.tokenGeneration - 1; generation > 0; generation -= 1)
      if (presented.isOf(generation)) return { ok: false, problem: 'revoked', slug: null };
    return { ok: false, problem: 'unknown', slug: null };
  }

  async byId(id: string, generation: number): Promise<ReadInvitationResult> {
    const invitation = await this.invitations.find(this.dataSource.manager, id);
    if (!invitation) return { ok: false, problem: 'unknown', slug: null };
    if (invitation.tokenGeneration !== generation) return { ok: false, problem: 'revoked', slug: null };
    return this.judge(invitation);
  }

  private async judge(invitation: InvitationRow): Promise<ReadInvitationResult> {
    const slug = (await this.statements.find(this.dataSource.manager, invitation.statementId))?.slug ?? null;
    if (slug && takesAnswers(invitation.state)) return { ok: true, invitation, slug };
    if (invitation.state === 'revoked') return { ok: false, problem: 'revoked', slug: null };
    return { ok: false, problem: invitation.state === 'expired' ? 'expired' : 'used', slug };
  }
}
