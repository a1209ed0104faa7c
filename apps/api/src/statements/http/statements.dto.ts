import { statementLifeCycle, type StatementState } from '@undersigned/sign-on-rules';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { IfGiven, IsInstant, PageQuery } from '../../http/index.js';
import { maximumSlugLength, slugPattern } from '../statement-slug.js';
import { autoApprovals, listPolicies, type AutoApproval, type ListPolicy } from '../statement-settings.js';
import { versionClasses, type VersionClass } from '../version-class.js';

export class StatementListQuery extends PageQuery {
  @IsOptional()
  @IsIn(statementLifeCycle.states)
  state?: StatementState;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class CreateStatementBody {
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  title: string;

  @IsString()
  @MaxLength(35)
  language: string;

  @IfGiven()
  @Matches(slugPattern)
  @MaxLength(maximumSlugLength)
  slug?: string;
}

export class UpdateStatementBody {
  @IfGiven()
  @Matches(slugPattern)
  @MaxLength(maximumSlugLength)
  slug?: string;

  /** Null takes the deadline off. */
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsInstant()
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  deadlineAt?: string | null;

  @IfGiven()
  @IsTimeZone()
  timeZone?: string;

  @IfGiven()
  @IsBoolean()
  openSignOn?: boolean;

  @IfGiven()
  @IsIn(autoApprovals)
  autoApproval?: AutoApproval;

  @IfGiven()
  @IsIn(listPolicies)
  listPolicy?: ListPolicy;
}

export class MoveStatementBody {
  @IsIn(statementLifeCycle.states)
  to: StatementState;

  /** Public; needed to retract. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;

  /** The deadline to open with. */
  @IfGiven()
  @IsInstant()
  deadlineAt?: string;
}

export class SaveDraftBody {
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  document: object;
}

export class PublishVersionBody {
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  @Matches(/\S/)
  summary: string;

  @IsIn(versionClasses)
  changeClass: VersionClass;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  changeReason?: string;

  @IsInt()
  @Min(1)
  draftRevision: number;
}

export class StatementContactBody {
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  @Matches(/\S/)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  honorific?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  role?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  organization?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  phone?: string;

  @IsOptional()
  @IsEmail()
  email?: string;
}
