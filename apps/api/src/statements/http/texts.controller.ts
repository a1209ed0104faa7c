import { Body, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
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
import { PublishVersion } from '../commands/publish-version.js';
import { SaveDraft } from '../commands/save-draft.js';
import { ProposeVersion } from '../queries/propose-version.js';
import { ReadDraft } from '../queries/read-draft.js';
import { ReadVersions } from '../queries/read-versions.js';
import { PublishVersionBody, SaveDraftBody } from './statements.dto.js';
import {
  presentDraft,
  presentFullVersion,
  presentProposal,
  presentRedline,
  presentSavedDraft,
  presentVersion,
} from './texts.presenter.js';
import {
  ComparisonView,
  DraftView,
  FootnoteView,
  FullVersionView,
  ProposalView,
  SavedDraftView,
  VersionPage,
  VersionView,
} from './texts.views.js';

@ApiController('statements/:id')
export class DraftsController {
  constructor(
    private readonly readDraft: ReadDraft,
    private readonly saveDraft: SaveDraft,
  ) {}

  @Get('draft')
  @RequirePermission('statement.read')
  async read(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    const draft = await this.readDraft.execute(member.coalitionId, id);
    reply.header('etag', revisionTag(draft.revision));
    return presentDraft(draft);
  }

  @Put('draft')
  @RequirePermission('statement.edit')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was changed, in quotes.' })
  async save(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchRevision() revision: number,
    @Body() { document }: SaveDraftBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDraftView> {
    const draft = await this.saveDraft.execute(member, id, { revision, document });
    reply.header('etag', revisionTag(draft.revision));
    return presentSavedDraft(draft);
  }

  @Get('footnotes')
  @RequirePermission('statement.read')
  footnotes(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<FootnoteView[]> {
    return this.readDraft.footnotes(member.coalitionId, id);
  }
}

@ApiController('statements/:id/versions')
export class VersionsController {
  constructor(
    private readonly readVersions: ReadVersions,
    private readonly proposeVersion: ProposeVersion,
    private readonly publishVersion: PublishVersion,
  ) {}

  @Get()
  @RequirePermission('statement.read')
  async list(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<VersionPage> {
    const versions = await this.readVersions.list(member.coalitionId, id);
    return { items: versions.map(presentVersion), total: versions.length, next: null };
  }

  @Post()
  @RequirePermission('statement.publish')
  @Idempotent()
  async publish(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishVersionBody,
  ): Promise<VersionView> {
    return presentVersion(await this.publishVersion.execute(member, id, body));
  }

  @Get('proposal')
  @RequirePermission('statement.read')
  async proposal(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalView> {
    return presentProposal(await this.proposeVersion.execute(member.coalitionId, id));
  }

  @Get(':number')
  @RequirePermission('statement.read')
  async read(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<FullVersionView> {
    return presentFullVersion(await this.readVersions.one(member.coalitionId, id, number));
  }

  @Get(':from/compare/:to')
  @RequirePermission('statement.read')
  async compare(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('from', ParseIntPipe) from: number,
    @Param('to', ParseIntPipe) to: number,
  ): Promise<ComparisonView> {
    const { parts, ...comparison } = await this.readVersions.compare(member.coalitionId, id, from, to);
    return { ...comparison, parts: presentRedline(parts) };
  }
}
