import type { DataSource } from 'typeorm';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * The differences between the entities and the tables they stand for, as sentences; none when they fit. Constraints
 * and indexes live in the migrations alone, so columns are all there is to compare.
 */
export async function entityDrift(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<(Column & { table: string })[]>(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  );
  return dataSource.entityMetadatas.flatMap(({ tableName, columns }) => {
    const actual = new Map(rows.filter((row) => row.table === tableName).map((row) => [row.name, row]));
    const expected = columns.map((column): Column => {
      const type = dataSource.driver.normalizeType(column).replace(/^timestamptz$/, 'timestamp with time zone');
      return { name: column.databaseName, type: column.isArray ? `${type}[]` : type, nullable: column.isNullable };
    });
    const known = new Set(expected.map(({ name }) => name));
    return [
      ...expected.flatMap((column) => difference(tableName, column, actual.get(column.name))),
      ...[...actual.keys()].filter((name) => !known.has(name)).map((name) => `${tableName}.${name} is in no entity`),
    ];
  });
}

function difference(table: string, expected: Column, actual: Column | undefined): string[] {
  const where = `${table}.${expected.name}`;
  if (!actual) return [`${where} is in the entity, not in the database`];
  const problems = [];
  if (actual.type !== expected.type)
    problems.push(`${where} is ${actual.type} in the database, ${expected.type} in the entity`);
  if (actual.nullable !== expected.nullable)
    problems.push(
      `${where} ${actual.nullable ? 'may be null in the database, not in the entity' : 'may be null in the entity, not in the database'}`,
    );
  return problems;
}
