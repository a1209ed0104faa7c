/** A visitor of the running site: keeps cookies like a browser, sends what a browser sends. */
export class DemoVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(
    /** Where the program listens. */
    private readonly base: string,
    private readonly publicUrl: string,
  ) {}

  /** Opens a page, following redirects; answers its markup. */
  async open(address: string): Promise<string> {
    let path = this.pathOf(address);
    for (let hop = 0; hop < 5; hop += 1) {
      const answer = await this.send(path, { redirect: 'manual' });
      const next = answer.headers.get('location');
      if (!next) return readable(path, answer, await answer.text());
      path = this.pathOf(next);
    }
    throw new Error(`${address} leads in circles`);
  }

  /** Sends a form; answers where the site leads next. */
  async submit(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const answer = await this.send(path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    const text = await answer.text();
    const next = answer.headers.get('location');
    if (!next)
      throw new Error(
        `${path} kept the form (${answer.status}): ${text.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ').slice(0, 600)}`,
      );
    return next;
  }

  /** Asks the API. */
  async ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.send(`/api/v1${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = readable(path, answer, await answer.text());
    return (text === '' ? null : JSON.parse(text)) as Answer;
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    headers.set('origin', new URL(this.publicUrl).origin);
    if (cookie) headers.set('cookie', cookie);
    const answer = await fetch(new URL(path, this.base), { ...init, headers, signal: AbortSignal.timeout(30_000) });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  private pathOf(address: string): string {
    const url = new URL(address, this.publicUrl);
    return `${url.pathname}${url.search}`;
  }
}

function readable(path: string, answer: Response, text: string): string {
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 600)}`);
  return text;
}

/** The hidden fields of the first form that holds one of this name. */
export function hiddenFields(markup: string, having: string): Record<string, string> {
  const form = markup.split('<form').find((part) => part.includes(`name="${having}"`)) ?? '';
  const inputs = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!]));
}
