/** How this process was told to run. Built once by `readConfig`, injected everywhere else. */
export class AppConfig {
  readonly production: boolean;
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  /** Where people reach the site, without a trailing slash. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Null: PostgreSQL is brought along, its data under `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: the queue runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** Null: mail is caught and shown at `/dev/mail`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Null: files are kept under `dataDir`. */
  readonly s3: S3Config | null;
  readonly secretKey: string;
  readonly roles: ReadonlySet<'web' | 'worker'>;
  readonly logLevel: LogLevel;

  constructor(values: AppConfig) {
    Object.assign(this, values);
  }
}

export interface S3Config {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
