import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IfGiven } from '../../http/index.js';
import { maximumSlugLength, slugPattern } from '../../statements/index.js';

/** A pasted text; a file comes as `multipart/form-data` instead. */
export class ImportBody {
  @IfGiven()
  @IsString()
  text?: string;

  /** The language of the text; detected where left out. */
  @IfGiven()
  @IsString()
  @MaxLength(35)
  language?: string;
}

export class OrganizationChoiceBody {
  @IsInt()
  @Min(0)
  groupIndex: number;

  @IsInt()
  @Min(0)
  entryIndex: number;

  @IsIn(['create', 'use', 'skip'])
  action: 'create' | 'use' | 'skip';

  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @IsString()
  @MaxLength(20_000)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(600)
  @ApiProperty({ type: String, nullable: true, required: false })
  acronym?: string | null;

  @IsOptional()
  @Length(2, 2)
  @ApiProperty({ type: String, nullable: true, required: false })
  country?: string | null;
}

export class ConfirmImportBody {
  @IsString()
  @MinLength(1)
  text: string;

  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  /** The preview's result as edited in the review; left out, the text is read again and taken as found. */
  @IsOptional()
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false })
  result?: object;

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

  @IsArray()
  @ArrayMaxSize(10_000)
  @ValidateNested({ each: true })
  @Type(() => OrganizationChoiceBody)
  organizations: OrganizationChoiceBody[];

  @IsBoolean()
  invite: boolean;
}
