import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A page ready to be sent many times. */
export interface CompressedPage {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
  /** The headers of earlier answers, ready to be written again. */
  readonly heads: Map<Answer, string[]>;
}

type Encoding = 'br' | 'gzip' | 'plain';
/** The page in an encoding, or that it is still the same. */
type Answer = Encoding | 'same';

export async function compressPage(type: string, text: string): Promise<CompressedPage> {
  const plain = Buffer.from(text);
  const [br, gz] = await Promise.all([
    brotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    zip(plain),
  ]);
  // Weak: the same page in another encoding is the same page.
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, etag, plain, br, gzip: gz, heads: new Map() };
}

export const pageSize = ({ plain, br, gzip: gz }: CompressedPage) => plain.length + br.length + gz.length + 500;

function encodingFor(request: FastifyRequest): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return 'plain';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted) ? 'gzip' : 'plain';
}

function answerFor(request: FastifyRequest, { etag }: CompressedPage): Answer {
  return matches(request.headers['if-none-match'], etag) ? 'same' : encodingFor(request);
}

/** Sends the page, or 304 where the asker has it already. Caches may keep it but ask again each time. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: CompressedPage): FastifyReply {
  const answer = answerFor(request, page);
  void reply.header('etag', page.etag);
  void reply.header('cache-control', 'no-cache');
  void reply.header('vary', 'Accept-Encoding, Accept-Language');
  if (answer !== 'same') {
    void reply.header('content-type', page.type);
    void reply.header('content-length', String(page[answer].length));
    if (answer !== 'plain') void reply.header('content-encoding', answer);
  }
  keepHead(reply, page, answer);
  return answer === 'same' ? reply.code(304).send() : reply.send(page[answer]);
}

function keepHead(reply: FastifyReply, page: CompressedPage, answer: Answer): void {
  const headers = reply.getHeaders();
  // What is for one person is not for the next one.
  if ('set-cookie' in headers) return;
  const head = Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
  page.heads.set(answer, head);
}

/** Sends the page as it was sent before, past everything that makes up an answer; false where it never was. */
export function sendPageAgain(request: FastifyRequest, reply: FastifyReply, page: CompressedPage): boolean {
  const answer = answerFor(request, page);
  const head = page.heads.get(answer);
  if (!head) return false;
  reply.hijack();
  if (answer === 'same') reply.raw.writeHead(304, head).end();
  else reply.raw.writeHead(200, head).end(page[answer]);
  return true;
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}

/** Sends a page for one person: nobody keeps it, and no search engine lists it. */
export function sendPrivate(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(html);
}
