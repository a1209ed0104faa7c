import path from 'node:path';
import { AppConfig, logLevels, type LogLevel, type S3Config } from './app-config.js';
import { ConfigError, booleanOf, oneOf, portOf, urlOf, type Environment } from './environment.js';
import { readOrMakeSecret } from './secret-key.js';

/**
 * Reads and checks the whole configuration. Throws `ConfigError` that names the variable and says what to set; outside
 * the embedded mode nothing is guessed that others must know too (the secret, the mail server).
 */
export function readConfig(env: Environment, options: { demo?: boolean } = {}): AppConfig {
  const production = env.NODE_ENV === 'production';
  const demo = options.demo === true || booleanOf(env, 'DEMO', false);
  if (production && demo) throw new ConfigError('DEMO', 'the demo data cannot be switched on when NODE_ENV=production');

  const databaseUrl = urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const smtpUrl = urlOf(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  const dataDir = path.resolve(env.DATA_DIR || '.data');
  if ((databaseUrl || production) && !smtpUrl && !booleanOf(env, 'DEV_MAIL', false))
    throw new ConfigError('SMTP_URL', 'name the mail server, such as smtp://user:password@mail.example.org:587');
  if (production && !smtpUrl)
    throw new ConfigError('DEV_MAIL', 'mail cannot be caught when NODE_ENV=production; set SMTP_URL');

  const port = portOf(env, 'PORT', 3000);
  const host = env.HOST || '127.0.0.1';
  const roles = (env.ROLES || 'web,worker')
    .split(',')
    .map((role) => oneOf('ROLES', role.trim(), ['web', 'worker'] as const));
  return new AppConfig({
    production,
    demo,
    port,
    host,
    publicUrl: publicUrlOf(env) ?? `http://localhost:${port}`,
    dataDir,
    databaseUrl,
    redisUrl: urlOf(env, 'REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl,
    mailFrom: env.MAIL_FROM || 'Undersigned <no-reply@localhost>',
    s3: readS3(env),
    secretKey: secretKeyOf(env, databaseUrl !== null || production, dataDir),
    roles: new Set(roles),
    logLevel: oneOf<LogLevel>('LOG_LEVEL', env.LOG_LEVEL || (production ? 'info' : 'warn'), logLevels),
  });
}

function secretKeyOf(env: Environment, required: boolean, dataDir: string): string {
  const given = env.SECRET_KEY;
  if (given && given.length < 32)
    throw new ConfigError(
      'SECRET_KEY',
      'use at least 32 characters, for example the output of: openssl rand -base64 48',
    );
  if (given) return given;
  if (required)
    throw new ConfigError('SECRET_KEY', 'is needed outside the embedded mode; every process must have the same one');
  try {
    return readOrMakeSecret(dataDir);
  } catch (error) {
    throw new ConfigError(
      'DATA_DIR',
      `cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Pages, cookies and links all stand at the root of the site. */
function publicUrlOf(env: Environment): string | null {
  const url = urlOf(env, 'PUBLIC_URL', ['http:', 'https:']);
  if (url === null) return null;
  const { origin, pathname, search, hash, username } = new URL(url);
  if (pathname !== '/' || search || hash || username)
    throw new ConfigError('PUBLIC_URL', `must be the site's address alone, such as ${origin}`);
  return origin;
}

function readS3(env: Environment): S3Config | null {
  const endpoint = urlOf(env, 'S3_ENDPOINT', ['http:', 'https:']);
  if (!endpoint) return null;
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new ConfigError(name, 'is needed together with S3_ENDPOINT');
    return value;
  };
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    bucket: need('S3_BUCKET'),
    region: env.S3_REGION || 'us-east-1',
    accessKeyId: need('S3_ACCESS_KEY_ID'),
    secretAccessKey: need('S3_SECRET_ACCESS_KEY'),
  };
}
