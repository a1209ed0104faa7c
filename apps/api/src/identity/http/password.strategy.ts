import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { FastifyRequest } from 'fastify';
import { validationPipe } from '../../http/validation.js';
import { CheckCredentials } from '../commands/check-credentials.js';
import { SignInBody } from './identity.dto.js';

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

/** Guards run before bodies are checked, so that this one checks the body itself. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  private readonly pipe = validationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.pipe.transform(body ?? {}, { type: 'body', metatype: SignInBody });
    return (await super.canActivate(context)) as boolean;
  }
}
