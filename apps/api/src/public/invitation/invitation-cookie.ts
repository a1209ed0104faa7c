import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/index.js';
import type { AnsweredInvitation } from '../../sign-ons/index.js';

const name = 'invitation';
const hours = 3;

/**
 * Remembers for a short time, and for one statement's pages only, which invitation's link was opened, so that the link
 * itself need not stay in the address bar.
 */
@Injectable()
export class InvitationCookie {
  private readonly secure: boolean;

  constructor(private readonly config: AppConfig) {
    this.secure = config.publicUrl.startsWith('https:');
  }

  write(reply: FastifyReply, slug: string, { id, kind, generation }: AnsweredInvitation): void {
    const expires = Math.floor(Date.now() / 1000) + hours * 3600;
    const value = [id, kind, generation, expires].join('.');
    // Lax, not strict: the redirect that sets it was begun by a link in a mail program.
    void reply.setCookie(name, `${value}.${this.proof(slug, value)}`, {
      path: `/s/${slug}`,
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      maxAge: hours * 3600,
    });
  }

  read(request: FastifyRequest, slug: string): AnsweredInvitation | null {
    const parts = request.cookies[name]?.split('.') ?? [];
    if (parts.length !== 5) return null;
    const [id, kind, generation, expires, proof] = parts as [string, string, string, string, string];
    const expected = Buffer.from(this.proof(slug, [id, kind, generation, expires].join('.')));
    const given = Buffer.from(proof);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    if (Number(expires) * 1000 < Date.now() || (kind !== 'personal' && kind !== 'open')) return null;
    return { id, kind, generation: Number(generation) };
  }

  clear(reply: FastifyReply, slug: string): void {
    void reply.clearCookie(name, { path: `/s/${slug}`, httpOnly: true, sameSite: 'lax', secure: this.secure });
  }

  private proof(slug: string, value: string): string {
    return createHmac('sha256', this.config.secretKey).update(`invitation-cookie:${slug}:${value}`).digest('base64url');
  }
}
