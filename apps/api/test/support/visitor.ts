import type { TestApp } from './test-app.js';

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Somebody with a browser that runs no scripts: keeps cookies, follows redirects, fills in the form of the page. */
export interface Visitor {
  /** Where the visitor is. */
  readonly path: string;
  get(path: string): Promise<PageAnswer>;
  /** The fields of the page's first form that has visible ones, or of the one leading to `action`. */
  form(action?: string): Record<string, string>;
  /** Sends a form: the one with the button `step`, or the one whose address ends with `action`; follows the redirect. */
  submit(fields?: Record<string, string>, step?: string | null, action?: string): Promise<PageAnswer>;
  /** As `submit`, but stays on the page. */
  send(fields?: Record<string, string>, step?: string | null, action?: string): Promise<PageAnswer>;
}

const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescape(found);
};

export function browse({ app }: TestApp, headers: Record<string, string> = {}): Visitor {
  const cookies = new Map<string, string>();
  let path = '/';
  let page = '';

  async function ask(method: 'GET' | 'POST', url: string, body?: string): Promise<PageAnswer> {
    const answer = await app.inject({
      method,
      url,
      headers: {
        accept: 'text/html',
        'accept-language': 'en',
        'sec-fetch-site': 'same-origin',
        ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() <= Date.now())) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.statusCode, headers: answer.headers, text: answer.body };
  }

  async function follow(answer: PageAnswer): Promise<PageAnswer> {
    if (answer.status !== 303) {
      page = answer.text;
      return answer;
    }
    path = String(answer.headers['location']);
    return follow(await ask('GET', path));
  }

  const forms = () => page.match(/<form[^]*?<\/form>/g) ?? [];
  const choose = (step: string | null | undefined, action?: string): string => {
    const found = forms().find((form) => {
      if (action !== undefined) return attribute(form, 'action')?.split('?')[0]!.endsWith(action);
      return step ? form.includes(`value="${step}"`) : true;
    });
    if (!found) throw new Error(`no form for ${step ?? action} on ${path}:\n${page.slice(0, 2000)}`);
    return found;
  };
  const fieldsOf = (form: string): Record<string, string> => {
    const fields: Record<string, string> = {};
    for (const tag of form.match(/<input[^>]*>/g) ?? []) {
      const type = attribute(tag, 'type');
      if ((type === 'radio' || type === 'checkbox') && !/\schecked/.test(tag)) continue;
      fields[attribute(tag, 'name') ?? ''] = attribute(tag, 'value') ?? '';
    }
    for (const [, name, options] of form.matchAll(/<select[^>]*\sname="([^"]*)"[^>]*>([^]*?)<\/select>/g)) {
      const selected = /<option[^>]*\sselected[^>]*>/.exec(options!)?.[0];
      fields[name!] = (selected && attribute(selected, 'value')) ?? '';
    }
    for (const [, name, value] of form.matchAll(/<textarea[^>]*\sname="([^"]*)"[^>]*>([^]*?)<\/textarea>/g))
      fields[name!] = unescape(value!);
    return fields;
  };
  const send: Visitor['send'] = (fields = {}, step = null, action) => {
    const form = choose(step, action);
    const body = new URLSearchParams({ ...fieldsOf(form), ...fields, ...(step && { step }) }).toString();
    return ask('POST', attribute(form, 'action') ?? path, body);
  };
  return {
    get path() {
      return path.split('?')[0]!;
    },
    get: async (to) => {
      path = to;
      return follow(await ask('GET', to));
    },
    form: (action) => fieldsOf(choose(action === undefined ? 'check' : null, action)),
    submit: async (...input) => follow(await send(...input)),
    send,
  };
}
