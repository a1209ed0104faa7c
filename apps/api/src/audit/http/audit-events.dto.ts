import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../http/index.js';

export class AuditEventQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  statementId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;
}
