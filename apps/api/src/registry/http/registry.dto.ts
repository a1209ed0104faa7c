import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IfGiven, PageQuery } from '../../http/index.js';

export class OrganizationListQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(300)
  q?: string;

  @IsOptional()
  @Length(2, 2)
  country?: string;
}

export class CreateOrganizationQuery {
  /** `true` only tells what the organization would double. */
  @IsOptional()
  @IsIn(['true', 'false'])
  check?: 'true' | 'false';
}

/** What may be said of an organization beside its name. */
export class OrganizationDetails {
  @IsOptional()
  @IsString()
  @MaxLength(600)
  @ApiProperty({ type: String, nullable: true, required: false })
  acronym?: string | null;

  @IsOptional()
  @Length(2, 2)
  @ApiProperty({ type: String, nullable: true, required: false })
  country?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  @ApiProperty({ type: String, nullable: true, required: false })
  website?: string | null;

  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(2000, { each: true })
  aliases?: string[];

  @IfGiven()
  @IsBoolean()
  atRisk?: boolean;
}

export class CreateOrganizationBody extends OrganizationDetails {
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  name: string;
}

export class UpdateOrganizationBody extends OrganizationDetails {
  @IfGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  name?: string;
}

export class MergeOrganizationBody {
  @IsUUID()
  intoId: string;
}

export class ContactDetails {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @ApiProperty({ type: String, nullable: true, required: false })
  role?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(320)
  @ApiProperty({ type: String, nullable: true, required: false })
  email?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(35)
  @ApiProperty({ type: String, nullable: true, required: false })
  language?: string | null;
}

export class CreateContactBody extends ContactDetails {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;
}

export class UpdateContactBody extends ContactDetails {
  @IfGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;
}
