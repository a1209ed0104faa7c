import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse, stringify } from 'uuid';
import { AppConfig } from '../config/index.js';

/** What a secret link opens. The purpose is part of its proof: a link for one thing never opens another. */
export type LinkPurpose = keyof typeof paths;

const paths = {
  account: '/admin/account/',
  invitation: '/i/',
  'own-page': '/m/',
  confirmation: '/m/confirm/',
} as const;

/** Which link to write into a message; the link itself is made when the message is sent, and kept nowhere. */
export interface LinkReference {
  readonly purpose: LinkPurpose;
  readonly id: string;
  readonly generation: number;
}

/** A token that somebody presented: the row it speaks of, and whether it is the one we made for that row. */
export interface PresentedToken {
  readonly id: string;
  isOf(generation: number): boolean;
}

const proofLength = 18;

/**
 * Makes and checks the secret links in mails. A token is the row's id and a proof, an HMAC over purpose, id and
 * generation under the installation's secret: the database holds nothing that opens a link, a reminder can repeat the
 * same link, and raising the generation makes every earlier link useless.
 */
@Injectable()
export class SecretLinks {
  constructor(private readonly config: AppConfig) {}

  url(reference: LinkReference): string {
    return `${this.config.publicUrl}${paths[reference.purpose]}${this.token(reference)}`;
  }

  token({ purpose, id, generation }: LinkReference): string {
    return Buffer.concat([parse(id), this.proof(purpose, id, generation)]).toString('base64url');
  }

  /** Reads a presented token; null where it is not even the form of one. The proof is checked once the row is known. */
  read(purpose: LinkPurpose, token: string): PresentedToken | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== 16 + proofLength || bytes.toString('base64url') !== token) return null;
    const presented = bytes.subarray(16);
    try {
      const id = stringify(bytes.subarray(0, 16));
      return { id, isOf: (generation) => timingSafeEqual(presented, this.proof(purpose, id, generation)) };
    } catch {
      return null;
    }
  }

  private proof(purpose: LinkPurpose, id: string, generation: number): Buffer {
    return createHmac('sha256', this.config.secretKey)
      .update(`link:${purpose}:${id}:${generation}`)
      .digest()
      .subarray(0, proofLength);
  }
}
