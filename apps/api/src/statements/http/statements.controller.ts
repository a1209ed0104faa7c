import { Body, Get, HttpCode, Param, ParseArrayPipe, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { ApiController, Idempotent, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ChangeContacts } from '../commands/change-contacts.js';
import { CreateStatement } from '../commands/create-statement.js';
import { MoveStatement } from '../commands/move-statement.js';
import { UpdateStatement } from '../commands/update-statement.js';
import { FindStatement } from '../queries/find-statement.js';
import { ListStatements } from '../queries/list-statements.js';
import { ReadAnnex } from '../queries/read-annex.js';
import { StatementPresenter } from './statement.presenter.js';
import {
  CreateStatementBody,
  MoveStatementBody,
  StatementContactBody,
  StatementListQuery,
  UpdateStatementBody,
} from './statements.dto.js';
import { StatementContactView, StatementPage, StatementSourceView, StatementView } from './statements.views.js';

@ApiController('statements')
export class StatementsController {
  constructor(
    private readonly listStatements: ListStatements,
    private readonly findStatement: FindStatement,
    private readonly createStatement: CreateStatement,
    private readonly updateStatement: UpdateStatement,
    private readonly presenter: StatementPresenter,
  ) {}

  @Get()
  @RequirePermission('statement.read')
  async list(@Member() member: CurrentMember, @Query() query: StatementListQuery): Promise<StatementPage> {
    const page = await this.listStatements.execute(member.coalitionId, query);
    return { ...page, items: page.items.map(this.presenter.present) };
  }

  @Post()
  @RequirePermission('statement.create')
  @Idempotent()
  async create(@Member() member: CurrentMember, @Body() body: CreateStatementBody): Promise<StatementView> {
    return this.presenter.present(await this.createStatement.execute(member, body));
  }

  @Get(':id')
  @RequirePermission('statement.read')
  async read(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<StatementView> {
    return this.presenter.present(await this.findStatement.execute(member.coalitionId, id));
  }

  @Patch(':id')
  @RequirePermission('statement.edit')
  async update(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { deadlineAt, ...body }: UpdateStatementBody,
  ): Promise<StatementView> {
    const deadline = deadlineAt === undefined ? {} : { deadlineAt: deadlineAt === null ? null : new Date(deadlineAt) };
    return this.presenter.present(await this.updateStatement.execute(member, id, { ...body, ...deadline }));
  }
}

@ApiController('statements/:id')
export class StatementAffairsController {
  constructor(
    private readonly moveStatement: MoveStatement,
    private readonly readAnnex: ReadAnnex,
    private readonly changeContacts: ChangeContacts,
    private readonly presenter: StatementPresenter,
  ) {}

  @Post('transitions')
  @RequirePermission('statement.transition')
  @HttpCode(200)
  @Idempotent()
  async move(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { deadlineAt, ...body }: MoveStatementBody,
  ): Promise<StatementView> {
    const deadline = deadlineAt === undefined ? {} : { deadlineAt: new Date(deadlineAt) };
    return this.presenter.present(await this.moveStatement.execute(member, id, { ...body, ...deadline }));
  }

  @Get('contacts')
  @RequirePermission('statement.read')
  contacts(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<StatementContactView[]> {
    return this.readAnnex.contacts(member.coalitionId, id);
  }

  @Put('contacts')
  @RequirePermission('statement.edit')
  @ApiBody({ type: [StatementContactBody] })
  replaceContacts(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body(new ParseArrayPipe({ items: StatementContactBody, whitelist: true, forbidNonWhitelisted: true }))
    contacts: StatementContactBody[],
  ): Promise<StatementContactView[]> {
    return this.changeContacts.execute(member, id, contacts.map(contactOf));
  }

  @Get('source')
  @RequirePermission('statement.read')
  async source(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<StatementSourceView> {
    const { text, result, importedAt } = await this.readAnnex.source(member.coalitionId, id);
    return { text, result, importedAt: importedAt.toISOString() };
  }
}

function contactOf({ name, honorific, role, organization, phone, email }: StatementContactBody): StatementContactView {
  const given = (value: string | undefined) => value?.trim() || null;
  return {
    name: name.trim(),
    honorific: given(honorific),
    role: given(role),
    organization: given(organization),
    phone: given(phone),
    email: given(email),
  };
}
