import { outboxLifeCycle, type OutboxState } from '@undersigned/sign-on-rules';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../http/index.js';

export class MessageQuery extends PageQuery {
  @IsOptional()
  @IsIn(outboxLifeCycle.states)
  state?: OutboxState;

  @IsOptional()
  @IsUUID()
  statementId?: string;
}
