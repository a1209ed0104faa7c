import { Body, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiController, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ChangeMember } from '../commands/change-member.js';
import { InviteMember } from '../commands/invite-member.js';
import { UpdateCoalition } from '../commands/update-coalition.js';
import { FindCoalition } from '../queries/find-coalition.js';
import { ListMembers } from '../queries/list-members.js';
import { ChangeMemberBody, CoalitionBody, InviteMemberBody } from './identity.dto.js';
import { presentCoalition, presentMember } from './identity.presenter.js';
import { CoalitionView, MemberPage, MemberView } from './identity.views.js';

@ApiController('members')
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly inviteMember: InviteMember,
    private readonly changeMember: ChangeMember,
  ) {}

  @Get()
  @RequirePermission('member.read')
  async list(@Member() member: CurrentMember): Promise<MemberPage> {
    const items = (await this.listMembers.execute(member.coalitionId)).map(presentMember);
    return { items, total: items.length, next: null };
  }

  @Post()
  @RequirePermission('member.invite')
  @HttpCode(202)
  async invite(@Member() member: CurrentMember, @Body() body: InviteMemberBody): Promise<void> {
    await this.inviteMember.execute(member, { ...body, name: body.name ?? null });
  }

  @Patch(':id')
  @RequirePermission('member.change-role')
  async changeRole(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeMemberBody,
  ): Promise<MemberView> {
    return presentMember(await this.changeMember.execute(member, id, body.role));
  }

  @Delete(':id')
  @RequirePermission('member.remove')
  @HttpCode(204)
  async remove(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.changeMember.execute(member, id, null);
  }
}

@ApiController('coalitions')
export class CoalitionsController {
  constructor(
    private readonly findCoalition: FindCoalition,
    private readonly updateCoalition: UpdateCoalition,
  ) {}

  @Get('current')
  @RequirePermission('coalition.read')
  async read(@Member() member: CurrentMember): Promise<CoalitionView> {
    return presentCoalition(await this.findCoalition.execute(member.coalitionId));
  }

  @Patch('current')
  @RequirePermission('coalition.update')
  async update(@Member() member: CurrentMember, @Body() body: CoalitionBody): Promise<CoalitionView> {
    return presentCoalition(await this.updateCoalition.execute(member, body));
  }
}
