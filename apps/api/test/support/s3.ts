import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { S3Config } from '../../src/config/index.js';

interface Server {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type ServerClass = new (options: Record<string, unknown>) => Server;

export interface TestS3 {
  config: S3Config;
  stop(): Promise<void>;
}

/** A real S3 server on a free port with one empty bucket; it checks the signatures. */
export async function startS3(): Promise<TestS3> {
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as ServerClass;
  const directory = await mkdtemp(path.join(tmpdir(), 'undersigned-s3-'));
  const bucket = 'undersigned-files';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return {
    config: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
