import type { FastifyRequest } from 'fastify';

/** The languages a person's browser asks for, best first, without their weights spelled out. */
export function preferredLanguages(request: FastifyRequest): string[] {
  const header = request.headers['accept-language']?.slice(0, 500) ?? '';
  return header
    .split(',')
    .map((item) => {
      const [tag = '', weight] = item.trim().split(/\s*;\s*q=/);
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
