import pg from 'pg';

/** Says so when the database role is one that row-level security does not bind. */
export async function warnAboutRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; unbound: boolean }>(
      `SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user`,
    );
    if (rows[0]?.unbound)
      process.stderr.write(
        `DATABASE_URL: the role ${rows[0].name} passes row-level security by. Use one that is neither superuser nor BYPASSRLS.\n`,
      );
  } finally {
    await client.end();
  }
}
