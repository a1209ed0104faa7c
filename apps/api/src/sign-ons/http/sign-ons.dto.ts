import { signOnLifeCycle, visibilities, type SignOnState, type Visibility } from '@undersigned/sign-on-rules';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../../http/index.js';

export class SignOnListQueryDto extends PageQuery {
  /** One state, or several parted by commas. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
  @IsArray()
  @IsIn(signOnLifeCycle.states, { each: true })
  state?: SignOnState[];

  @IsOptional()
  @IsIn(visibilities)
  visibility?: Visibility;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class DecisionBody {
  @IsIn(['approve', 'reject', 'reopen'])
  decision: 'approve' | 'reject' | 'reopen';

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;

  @IsIn(signOnLifeCycle.states)
  expectedState: SignOnState;

  @IsOptional()
  @IsUUID()
  organizationId?: string;
}

export class BulkDecisionBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids: string[];

  @IsIn(['approve', 'reject'])
  decision: 'approve' | 'reject';

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;

  @IsBoolean()
  preview: boolean;
}
