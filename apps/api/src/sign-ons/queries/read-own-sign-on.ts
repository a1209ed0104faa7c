import { Injectable } from '@nestjs/common';
import { signOnLifeCycle } from '@undersigned/sign-on-rules';
import { DataSource } from 'typeorm';
import { SecretLinks, type LinkPurpose } from '../../links/index.js';
import type { ConsentEntity } from '../persistence/consent.entity.js';
import type { SignOnEntity } from '../persistence/sign-on.entity.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';

/** A sign-on as its signer sees it. */
export interface OwnSignOn {
  readonly signOn: SignOnEntity;
  /** The newest consent. */
  readonly consent: ConsentEntity;
  readonly withdrawnAt: Date | null;
  readonly mayWithdraw: boolean;
}

/** Reads a sign-on by the signer's secret link; `outdated` where a newer link was mailed, null where it is not ours. */
@Injectable()
export class ReadOwnSignOn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signOns: SignOnRepository,
    private readonly links: SecretLinks,
  ) {}

  async byOwnPage(token: string): Promise<OwnSignOn | 'outdated' | null> {
    const found = await this.present('own-page', token);
    if (!found) return null;
    const { signOn, isOf } = found;
    if (isOf(signOn.tokenGeneration)) return this.withConsent(signOn);
    return signOn.tokenGeneration > 1 && isOf(1) ? 'outdated' : null;
  }

  /** By the link of the confirmation mail, which has one generation. */
  async byConfirmation(token: string): Promise<OwnSignOn | null> {
    const found = await this.present('confirmation', token);
    return found?.isOf(1) ? this.withConsent(found.signOn) : null;
  }

  private async present(purpose: LinkPurpose, token: string) {
    const presented = this.links.read(purpose, token);
    const signOn = presented && (await this.signOns.find(this.dataSource.manager, presented.id));
    return signOn ? { signOn, isOf: presented.isOf } : null;
  }

  private async withConsent(signOn: SignOnEntity): Promise<OwnSignOn> {
    const [consent] = await this.signOns.consentsOf(this.dataSource.manager, signOn.id);
    const withdrawal =
      signOn.state === 'withdrawn' ? await this.signOns.withdrawalOf(this.dataSource.manager, signOn.id) : null;
    return {
      signOn,
      consent: consent!,
      withdrawnAt: withdrawal?.withdrawnAt ?? null,
      mayWithdraw: signOnLifeCycle.allows(signOn.state, 'withdrawn'),
    };
  }
}
