import { DomainError } from '@undersigned/kernel';

/** Twice what the deepest statement needs; whatever walks a body by recursion is safe below it. */
const maximumNesting = 100;

/** Refuses a body nested deeper than anything we take, measured without recursion. */
export function refuseDeepNesting(body: unknown): void {
  let level: object[] = isObject(body) ? [body] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maximumNesting) throw new DomainError('request.invalid', { reason: 'too_deep', maximumNesting });
    const below: object[] = [];
    for (const value of level) for (const item of Object.values(value)) if (isObject(item)) below.push(item);
    level = below;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
