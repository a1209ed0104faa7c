import { Body, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { printedName } from '@undersigned/registry-rules';
import { ApiController, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { DecideSignOn } from '../commands/decide-sign-on.js';
import { DecideSignOns } from '../commands/decide-sign-ons.js';
import { ListOrganizationSignOns } from '../queries/list-organization-sign-ons.js';
import { ListSignOns } from '../queries/list-sign-ons.js';
import { ReadSignOn } from '../queries/read-sign-on.js';
import { BulkDecisionBody, DecisionBody, SignOnListQueryDto } from './sign-ons.dto.js';
import { presentBulk, presentCounts, presentDetail, presentSignOn } from './sign-ons.presenter.js';
import { BulkDecisionView, OrganizationSignOnList, SignOnDetailView, SignOnPage } from './sign-ons.views.js';

@ApiController()
export class SignOnsController {
  constructor(
    private readonly listSignOns: ListSignOns,
    private readonly readSignOn: ReadSignOn,
    private readonly decideSignOn: DecideSignOn,
    private readonly decideSignOns: DecideSignOns,
    private readonly listOrganizationSignOns: ListOrganizationSignOns,
  ) {}

  @Get('statements/:id/sign-ons')
  @RequirePermission('sign-on.read')
  async list(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SignOnListQueryDto,
  ): Promise<SignOnPage> {
    const page = await this.listSignOns.execute(member.coalitionId, id, query);
    const items = page.items.map((row) => presentSignOn(row, member.role));
    return { items, total: page.total, next: page.next, counts: presentCounts(page.counts) };
  }

  @Post('statements/:id/sign-ons/decisions')
  @RequirePermission('sign-on.decide')
  @HttpCode(200)
  async decideMany(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BulkDecisionBody,
  ): Promise<BulkDecisionView> {
    const decision = { decision: body.decision, reason: body.reason?.trim() || null };
    return presentBulk(await this.decideSignOns.execute(member, id, body.ids, decision, body.preview));
  }

  @Get('sign-ons/:id')
  @RequirePermission('sign-on.read')
  async read(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<SignOnDetailView> {
    return presentDetail(await this.readSignOn.execute(member.coalitionId, id), member.role);
  }

  @Post('sign-ons/:id/decision')
  @RequirePermission('sign-on.decide')
  @HttpCode(200)
  async decide(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionBody,
  ): Promise<SignOnDetailView> {
    const { decision, expectedState, organizationId = null } = body;
    await this.decideSignOn.execute(member, id, {
      ...{ decision, expectedState, organizationId },
      reason: body.reason?.trim() || null,
    });
    return presentDetail(await this.readSignOn.execute(member.coalitionId, id), member.role);
  }

  @Get('organizations/:id/sign-ons')
  @RequirePermission('sign-on.read')
  async ofOrganization(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OrganizationSignOnList> {
    const rows = await this.listOrganizationSignOns.execute(member.coalitionId, id);
    const items = rows.map((row) => ({
      id: row.id,
      statementId: row.statementId,
      statementTitle: row.statementTitle,
      state: row.state,
      printedName: printedName(row),
      visibility: row.visibility,
      versionNumber: row.versionNumber,
      createdAt: row.createdAt.toISOString(),
    }));
    return { items, total: items.length, next: null };
  }
}
