import type { TestMember } from './test-app.js';

/** What the API answered; `body` is its JSON, or null where it has none. */
export interface ApiAnswer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** A member who asks the API only, by the route below `/api/v1`. */
export interface ApiMember {
  readonly coalitionId: string;
  readonly userId: string;
  readonly member: TestMember;
  call<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    route: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<ApiAnswer<Body>>;
}

/** Shortens calls to the API; a body that is a string goes out as it is, as JSON. */
export function apiMember(member: TestMember): ApiMember {
  return {
    coalitionId: member.coalitionId,
    userId: member.userId,
    member,
    call: async <Body>(method: string, route: string, body?: unknown, headers: Record<string, string> = {}) => {
      const type: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
      const answer = await member.ask(method, `/api/v1/${route}`, { body, headers: { ...type, ...headers } });
      return {
        status: answer.status,
        headers: answer.headers,
        body: answer.text === '' ? (null as Body) : answer.json<Body>(),
      };
    },
  };
}
