import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from '../config/index.js';
import { FileStorage, StorageError, keySegments } from './file-storage.js';

export interface S3Patience {
  readonly tries: number;
  /** Milliseconds until the answer begins. */
  readonly timeout: number;
  /** Milliseconds before the second try; doubled with each further one. */
  readonly pause: number;
}

const usualPatience: S3Patience = { tries: 4, timeout: 60_000, pause: 250 };

type Sent = Omit<RequestInit, 'body'> & { body?: Uint8Array<ArrayBuffer> };

/** Files in a bucket of any S3-compatible store, addressed by path; the bucket must be there. */
export class S3Storage extends FileStorage {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor(
    { endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Config,
    private readonly patience = usualPatience,
  ) {
    super();
    this.bucket = `${endpoint}/${encodeURIComponent(bucket)}`;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    const body = new Uint8Array(bytes);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const headers = { 'content-type': contentType, 'x-amz-content-sha256': sha256 };
    const answer = await this.send('PUT', key, { headers, body });
    if (!answer.ok) throw await refusal('PUT', key, answer);
    await answer.body?.cancel();
  }

  async get(key: string): Promise<Readable | null> {
    const answer = await this.send('GET', key);
    if (answer.status === 404 && (await isMissingKey(answer))) return null;
    if (!answer.ok) throw await refusal('GET', key, answer);
    return answer.body ? Readable.fromWeb(answer.body as ReadableStream) : Readable.from([]);
  }

  async delete(key: string): Promise<void> {
    const answer = await this.send('DELETE', key);
    if (!answer.ok && !(answer.status === 404 && (await isMissingKey(answer))))
      throw await refusal('DELETE', key, answer);
    await answer.body?.cancel();
  }

  /** Sends until the store answers with something else than "later", so many times. */
  private async send(method: string, key: string, init: Sent = {}): Promise<Response> {
    const url = `${this.bucket}/${keySegments(key).join('/')}`;
    for (let attempt = 1; ; attempt += 1) {
      let problem: unknown = null;
      const answer = await this.once(url, { ...init, method }).catch((error: unknown) => {
        problem = error;
        return null;
      });
      const later = answer === null || answer.status >= 500 || answer.status === 429;
      if (answer && (!later || attempt >= this.patience.tries)) return answer;
      if (attempt >= this.patience.tries)
        throw new StorageError(`S3_ENDPOINT: ${method} ${key}: no answer: ${reasonOf(problem)}`, true, {
          cause: problem,
        });
      await answer?.body?.cancel();
      await sleep(this.patience.pause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }

  private async once(url: string, init: Sent): Promise<Response> {
    const silent = new AbortController();
    const timer = setTimeout(
      () => silent.abort(new Error(`silent for ${this.patience.timeout} ms`)),
      this.patience.timeout,
    );
    try {
      return await fetch(await this.client.sign(url, init), { signal: silent.signal });
    } finally {
      clearTimeout(timer);
    }
  }
}

const errorCode = (xml: string) => /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(xml)?.[1] ?? null;

/** A bucket that is not there is a mistake of the configuration, a file that is not there an answer. */
async function isMissingKey(answer: Response): Promise<boolean> {
  const code = errorCode(await answer.clone().text());
  return code === null || code === 'NoSuchKey';
}

async function refusal(method: string, key: string, answer: Response): Promise<StorageError> {
  const code = errorCode(await answer.text().catch(() => ''));
  return new StorageError(
    `S3_ENDPOINT: ${method} ${key}: the store answered ${answer.status}${code ? ` ${code}` : ''}`,
    answer.status >= 500 || answer.status === 429,
  );
}

/** `fetch` hides what happened one level below. */
function reasonOf(problem: unknown): string {
  const { cause } = problem as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? (problem instanceof Error ? problem.message : String(problem));
}
