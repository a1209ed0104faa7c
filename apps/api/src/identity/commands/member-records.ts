import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/index.js';
import { Outbox } from '../../jobs/index.js';

/** What a change among the members leaves behind. */
@Injectable()
export class MemberRecords {
  constructor(
    readonly audit: AuditLog,
    readonly outbox: Outbox,
  ) {}
}
