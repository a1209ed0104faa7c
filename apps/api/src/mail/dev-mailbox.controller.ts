import { Controller, Get, Header, Param } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PublicRoute } from '../http/index.js';
import { MailCatcher, type CaughtMail } from './mail-catcher.js';
import { DevMailbox } from './dev-mailbox.js';

const reason = 'the mailbox of a trial on this machine; it is not there in production';

/** The mails that were caught; registered only where mail is caught. */
@Controller('dev')
export class DevMailboxController {
  constructor(private readonly catcher: MailCatcher) {}

  @Get('mail')
  @PublicRoute(reason)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async page(): Promise<string> {
    return `<!doctype html>${renderToStaticMarkup(h(DevMailbox, { mails: await this.catcher.list(), shown: null }))}`;
  }

  @Get('mail/:id')
  @PublicRoute(reason)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async one(@Param('id') id: string): Promise<string> {
    const mails = await this.catcher.list();
    const shown = mails.find((mail) => mail.id === id);
    if (!shown) throw new DomainError('request.not_found');
    return `<!doctype html>${renderToStaticMarkup(h(DevMailbox, { mails, shown }))}`;
  }

  @Get('mail.json')
  @PublicRoute(reason)
  @Header('cache-control', 'no-store')
  list(): Promise<CaughtMail[]> {
    return this.catcher.list();
  }
}
