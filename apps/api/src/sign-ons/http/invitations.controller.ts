import { Body, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiController, Idempotent, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ReissueInvitation, RevokeInvitation, UpdateInvitation } from '../commands/change-invitation.js';
import { CreateInvitation } from '../commands/create-invitation.js';
import { InviteOrganizations } from '../commands/invite-organizations.js';
import { RemindInvitation, SendInvitation } from '../commands/send-invitation.js';
import { FindInvitationLink, ListInvitations, type InvitationRow } from '../queries/list-invitations.js';
import { CreateInvitationBody, InvitationContactBody, InvitationListQuery, InviteManyBody } from './invitations.dto.js';
import { InvitationPage, InvitationView, InvitationWithLink, InviteManyView } from './invitations.views.js';

@ApiController('statements/:statementId/invitations')
export class StatementInvitationsController {
  constructor(
    private readonly listInvitations: ListInvitations,
    private readonly createInvitation: CreateInvitation,
    private readonly inviteOrganizations: InviteOrganizations,
    private readonly findLink: FindInvitationLink,
  ) {}

  @Get()
  @RequirePermission('invitation.read')
  async list(
    @Member() member: CurrentMember,
    @Param('statementId', ParseUUIDPipe) statementId: string,
    @Query() query: InvitationListQuery,
  ): Promise<InvitationPage> {
    const page = await this.listInvitations.execute(member.coalitionId, statementId, query);
    return { ...page, items: page.items.map(presentInvitation) };
  }

  @Post()
  @Idempotent()
  @RequirePermission('invitation.create')
  async create(
    @Member() member: CurrentMember,
    @Param('statementId', ParseUUIDPipe) statementId: string,
    @Body() body: CreateInvitationBody,
  ): Promise<InvitationWithLink> {
    const invitation = await this.createInvitation.execute(member, statementId, {
      kind: body.kind,
      organizationId: body.organizationId ?? null,
      contactName: body.contactName ?? null,
      contactEmail: body.contactEmail ?? null,
      language: body.language ?? null,
      note: body.note?.trim() || null,
      send: body.send,
    });
    return { ...presentInvitation(invitation), link: this.findLink.linkOf(invitation) };
  }

  @Post('bulk')
  @Idempotent()
  @RequirePermission('invitation.create')
  @HttpCode(200)
  async createMany(
    @Member() member: CurrentMember,
    @Param('statementId', ParseUUIDPipe) statementId: string,
    @Body() body: InviteManyBody,
  ): Promise<InviteManyView> {
    const rows = body.rows.map((row) => ({
      organizationId: row.organizationId ?? null,
      name: row.name ?? null,
      acronym: row.acronym ?? null,
      country: row.country ?? null,
      contactName: row.contactName ?? null,
      contactEmail: row.contactEmail ?? null,
      language: row.language ?? null,
    }));
    const how = { dryRun: body.dryRun, send: body.send ?? false };
    const items = await this.inviteOrganizations.execute(member, statementId, rows, how);
    return { items, total: items.length, next: null };
  }
}

@ApiController('invitations/:id')
export class InvitationsController {
  constructor(
    private readonly sendInvitation: SendInvitation,
    private readonly remindInvitation: RemindInvitation,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly reissueInvitation: ReissueInvitation,
    private readonly updateInvitation: UpdateInvitation,
    private readonly findLink: FindInvitationLink,
  ) {}

  @Patch()
  @RequirePermission('invitation.create')
  async update(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InvitationContactBody,
  ): Promise<InvitationView> {
    return presentInvitation(await this.updateInvitation.execute(member, id, body));
  }

  @Post('send')
  @RequirePermission('invitation.create')
  @HttpCode(200)
  async send(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationView> {
    return presentInvitation(await this.sendInvitation.execute(member, id));
  }

  @Post('remind')
  @RequirePermission('invitation.create')
  @HttpCode(200)
  async remind(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationView> {
    return presentInvitation(await this.remindInvitation.execute(member, id));
  }

  @Post('revoke')
  @RequirePermission('invitation.revoke')
  @HttpCode(200)
  async revoke(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationView> {
    return presentInvitation(await this.revokeInvitation.execute(member, id));
  }

  @Post('reissue')
  @RequirePermission('invitation.create')
  @HttpCode(200)
  async reissue(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationWithLink> {
    const invitation = await this.reissueInvitation.execute(member, id);
    return { ...presentInvitation(invitation), link: this.findLink.linkOf(invitation) };
  }

  @Get('link')
  @RequirePermission('invitation.create')
  async link(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationWithLink> {
    const { link, ...invitation } = await this.findLink.execute(member.coalitionId, id);
    return { ...presentInvitation(invitation), link };
  }
}

export function presentInvitation(row: InvitationRow): InvitationView {
  return {
    id: row.id,
    statementId: row.statementId,
    kind: row.kind,
    organization: row.organizationId
      ? { id: row.organizationId, name: row.organizationName ?? '', acronym: row.organizationAcronym }
      : null,
    contactName: row.contactName,
    contactEmail: row.contactEmail,
    language: row.language,
    state: row.state,
    reminderCount: row.reminderCount,
    lastMailedAt: row.lastMailedAt?.toISOString() ?? null,
    quietUntil: row.quietUntil?.toISOString() ?? null,
    declineReason: row.declineReason,
    createdAt: row.createdAt.toISOString(),
    stateChangedAt: row.stateChangedAt.toISOString(),
    note: row.note,
  };
}
