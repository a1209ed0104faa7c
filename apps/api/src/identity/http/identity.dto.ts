import { roles, type Role } from '@undersigned/access-rules';
import {
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IfGiven } from '../../http/index.js';

export class SignInBody {
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  email: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password: string;
}

export class PasswordResetBody {
  @IsEmail()
  email: string;
}

export class AccountLinkBody {
  @IsString()
  @MaxLength(1000)
  password: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  coalitionName?: string;
}

export class InviteMemberBody {
  @IsEmail()
  email: string;

  @IsIn(roles)
  role: Role;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;
}

export class ChangeMemberBody {
  @IsIn(roles)
  role: Role;
}

export class CoalitionBody {
  @IfGiven()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  name?: string;

  @IfGiven()
  @IsIn(['en', 'fr'])
  language?: 'en' | 'fr';

  @IfGiven()
  @IsTimeZone()
  timeZone?: string;
}
