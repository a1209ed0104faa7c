import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, type Environment } from './index.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'undersigned config '))));
afterAll(() => rmSync(folder, { recursive: true }));

const servers: Environment = {
  DATABASE_URL: 'postgres://undersigned:hidden@db.example.org/undersigned',
  SMTP_URL: 'smtp://mail.example.org:587',
  SECRET_KEY: 'x'.repeat(48),
};
const read = (env: Environment, options = {}) => readConfig({ DATA_DIR: path.join(folder, 'data'), ...env }, options);

function refusal(env: Environment, options = {}): ConfigError {
  try {
    read(env, options);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('The configuration was taken.');
}

describe('configuration', () => {
  it('needs nothing', () => {
    const config = read({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      s3: null,
      demo: false,
      production: false,
      logLevel: 'warn',
    });
    expect([...config.roles]).toEqual(['web', 'worker']);
  });

  it('takes an empty variable as an absent one', () => {
    const names = ['PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'S3_ENDPOINT'];
    const empty = Object.fromEntries([...names, 'SECRET_KEY', 'ROLES', 'LOG_LEVEL'].map((name) => [name, '']));
    expect(read(empty)).toEqual(read({}));
  });

  it('makes the secret of an embedded installation once, for its owner only', () => {
    const first = read({}).secretKey;
    expect(first.length).toBeGreaterThanOrEqual(48);
    expect(read({}).secretKey).toBe(first);
    expect(statSync(path.join(folder, 'data', 'secret-key')).mode & 0o777).toBe(0o600);
  });

  it('takes servers', () => {
    expect(
      read({ ...servers, REDIS_URL: 'redis://r:1', PUBLIC_URL: 'https://sign.example.org/', ROLES: 'worker' }),
    ).toMatchObject({
      databaseUrl: servers.DATABASE_URL,
      smtpUrl: servers.SMTP_URL,
      secretKey: servers.SECRET_KEY,
      redisUrl: 'redis://r:1',
      publicUrl: 'https://sign.example.org',
      roles: new Set(['worker']),
    });
  });

  const without = (name: string) => ({ ...servers, [name]: undefined });
  const wrong: [title: string, variable: string, env: Environment][] = [
    ['a database without a secret', 'SECRET_KEY', without('SECRET_KEY')],
    ['a database without a mail server', 'SMTP_URL', without('SMTP_URL')],
    ['production without a mail server', 'SMTP_URL', { NODE_ENV: 'production', SECRET_KEY: servers.SECRET_KEY }],
    ['production without a secret', 'SECRET_KEY', { NODE_ENV: 'production', SMTP_URL: servers.SMTP_URL }],
    ['caught mail in production', 'DEV_MAIL', { ...without('SMTP_URL'), NODE_ENV: 'production', DEV_MAIL: 'true' }],
    ['demo data in production', 'DEMO', { ...servers, NODE_ENV: 'production', DEMO: 'true' }],
    ['a short secret', 'SECRET_KEY', { SECRET_KEY: 'short' }],
    ['a port that is none', 'PORT', { PORT: '80a' }],
    ['a port beyond the last', 'PORT', { PORT: '65536' }],
    ['a database of another kind', 'DATABASE_URL', { ...servers, DATABASE_URL: 'mysql://u:hidden@h/d' }],
    ['a database that is no URL', 'DATABASE_URL', { ...servers, DATABASE_URL: 'hidden' }],
    ['a queue of another kind', 'REDIS_URL', { REDIS_URL: 'http://hidden' }],
    ['a mail server of another kind', 'SMTP_URL', { SMTP_URL: 'imap://hidden' }],
    ['a site below a path', 'PUBLIC_URL', { PUBLIC_URL: 'https://example.org/sub' }],
    ['an unknown role', 'ROLES', { ROLES: 'web,cook' }],
    ['an unknown level', 'LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['neither yes nor no', 'DEMO', { DEMO: 'maybe' }],
    ['a bucket without its name', 'S3_BUCKET', { S3_ENDPOINT: 'http://s3' }],
    ['a bucket without its key', 'S3_ACCESS_KEY_ID', { S3_ENDPOINT: 'http://s3', S3_BUCKET: 'b' }],
    [
      'a bucket without its secret',
      'S3_SECRET_ACCESS_KEY',
      { S3_ENDPOINT: 'http://s3', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'k' },
    ],
  ];
  it.each(wrong)('refuses %s, naming %s', (_title, variable, env) => {
    const { message, variable: named } = refusal(env);
    expect(named).toBe(variable);
    expect(message.startsWith(`${variable}: `)).toBe(true);
    expect(message).not.toContain('hidden');
  });

  it('refuses the demo of the command line in production', () => {
    expect(refusal({ ...servers, NODE_ENV: 'production' }, { demo: true }).variable).toBe('DEMO');
  });

  it('names the data directory that cannot be written to', () => {
    writeFileSync(path.join(folder, 'a file'), '');
    expect(refusal({ DATA_DIR: path.join(folder, 'a file') }).message).toMatch(/^DATA_DIR: cannot be written to/);
  });
});
