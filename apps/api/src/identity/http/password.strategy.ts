import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { CheckCredentials } from '../commands/check-credentials.js';

/** Sign-in with address and password; passport puts the account found on the request. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly checkCredentials: CheckCredentials) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }

  validate(email: string, password: string): Promise<{ userId: string }> {
    return this.checkCredentials.execute(email, password);
  }
}

export const PasswordGuard = AuthGuard('password');
