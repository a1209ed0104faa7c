import { invitationLifeCycle, type InvitationState } from '@undersigned/sign-on-rules';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsLocale,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../http/index.js';

export class InvitationListQuery extends PageQuery {
  @IsOptional()
  @IsIn(invitationLifeCycle.states)
  state?: InvitationState;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class InvitationContactBody {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  contactName?: string | null;

  @IsOptional()
  @IsEmail()
  contactEmail?: string | null;

  @IsOptional()
  @IsLocale()
  language?: string;
}

export class CreateInvitationBody extends InvitationContactBody {
  @IsIn(['personal', 'open'])
  kind: 'personal' | 'open';

  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string;

  @IsBoolean()
  send: boolean;
}

export class InviteeBody extends InvitationContactBody {
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(6000)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  acronym?: string | null;

  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  country?: string | null;
}

export class InviteManyBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => InviteeBody)
  rows: InviteeBody[];

  @IsBoolean()
  dryRun: boolean;

  @IsOptional()
  @IsBoolean()
  send?: boolean;
}
