import { Body, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiController, Idempotent, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ChangeContact } from '../commands/change-contact.js';
import { CreateContactBody, UpdateContactBody } from './registry.dto.js';
import { presentContact } from './registry.presenter.js';
import { ContactView } from './registry.views.js';

@ApiController()
export class ContactsController {
  constructor(private readonly changeContact: ChangeContact) {}

  @Post('organizations/:id/contacts')
  @RequirePermission('contact.edit')
  @Idempotent()
  async create(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, role = null, email = null, language = null }: CreateContactBody,
  ): Promise<ContactView> {
    return presentContact(await this.changeContact.add(member, id, { name, role, email, language }));
  }

  @Patch('contacts/:id')
  @RequirePermission('contact.edit')
  async update(
    @Member() member: CurrentMember,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateContactBody,
  ): Promise<ContactView> {
    return presentContact(await this.changeContact.update(member, id, body));
  }

  @Delete('contacts/:id')
  @RequirePermission('contact.edit')
  @HttpCode(204)
  async remove(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.changeContact.remove(member, id);
  }
}
