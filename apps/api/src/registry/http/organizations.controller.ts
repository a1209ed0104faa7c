import { Body, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApiController,
  Idempotent,
  IfMatchRevision,
  Member,
  RequirePermission,
  revisionTag,
  type CurrentMember,
} from '../../http/index.js';
import { CreateOrganization } from '../commands/create-organization.js';
import { MergeOrganizations } from '../commands/merge-organizations.js';
import { UpdateOrganization } from '../commands/update-organization.js';
import { FindOrganization } from '../queries/find-organization.js';
import { ListDuplicates } from '../queries/list-duplicates.js';
import { ListOrganizations } from '../queries/list-organizations.js';
import {
  CreateOrganizationBody,
  CreateOrganizationQuery,
  MergeOrganizationBody,
  OrganizationListQuery,
  UpdateOrganizationBody,
} from './registry.dto.js';
import { presentMatch, presentOrganization, presentPair } from './registry.presenter.js';
import { CreatedOrganizationView, DuplicatePage, OrganizationPage, OrganizationView } from './registry.views.js';

@ApiController('organizations')
export class OrganizationsController {
  constructor(
    private readonly listOrganizations: ListOrganizations,
    private readonly findOrganization: FindOrganization,
    private readonly createOrganization: CreateOrganization,
    private readonly updateOrganization: UpdateOrganization,
  ) {}

  @Get()
  @RequirePermission('organization.read')
  async list(@Member() member: CurrentMember, @Query() query: OrganizationListQuery): Promise<OrganizationPage> {
    const page = await this.listOrganizations.execute(member.coalitionId, query);
    return { ...page, items: page.items.map((organization) => presentOrganization(organization, member.role)) };
  }

  @Post()
  @RequirePermission('organization.edit')
  @Idempotent()
  async create(
    @Member() member: CurrentMember,
    @Query() { check }: CreateOrganizationQuery,
    @Body() body: CreateOrganizationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedOrganizationView> {
    const { name, acronym = null, country = null, website = null, aliases = [], atRisk = false } = body;
    const fields = { name, acronym, country, website, aliases, atRisk };
    if (check === 'true') {
      reply.status(200);
      const duplicates = await this.createOrganization.duplicatesOf(member.coalitionId, fields);
      return { organization: null, duplicates: duplicates.map(presentMatch) };
    }
    const { organization, duplicates } = await this.createOrganization.execute(member, fields);
    return {
      organization: presentOrganization(organization, member.role),
      duplicates: duplicates.map(presentMatch),
    };
  }

  @Get(':id')
  @RequirePermission('organization.read')
  async read(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganizationView> {
    const organization = await this.findOrganization.execute(member.coalitionId, id);
    reply.header('etag', revisionTag(organization.revision));
    return presentOrganization(organization, member.role);
  }

  @Patch(':id')
  @RequirePermission('organization.edit')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was changed, in quotes.' })
  async update(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchRevision() revision: number,
    @Body() body: UpdateOrganizationBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganizationView> {
    const organization = await this.updateOrganization.execute(member, id, revision, body);
    reply.header('etag', revisionTag(organization.revision));
    return presentOrganization(organization, member.role);
  }
}

@ApiController('organizations')
export class DuplicatesController {
  constructor(
    private readonly listDuplicates: ListDuplicates,
    private readonly mergeOrganizations: MergeOrganizations,
  ) {}

  @Get('duplicates')
  @RequirePermission('organization.read')
  async list(@Member() member: CurrentMember): Promise<DuplicatePage> {
    const pairs = await this.listDuplicates.execute(member.coalitionId);
    return { items: pairs.map(presentPair), total: pairs.length, next: null };
  }

  @Post(':id/merge')
  @RequirePermission('organization.merge')
  @HttpCode(200)
  async merge(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { intoId }: MergeOrganizationBody,
  ): Promise<OrganizationView> {
    return presentOrganization(await this.mergeOrganizations.execute(member, id, intoId), member.role);
  }
}
