import { DataSource, type QueryRunner } from 'typeorm';
import type { TestApp } from './test-app.js';

/** One step of a plan, with what it did when it ran. */
export interface PlanNode {
  readonly kind: string;
  readonly table: string | null;
  readonly index: string | null;
  /** Rows it gave and threw away. */
  readonly rows: number;
}

export interface QueryPlan {
  readonly sql: string;
  readonly nodes: readonly PlanNode[];
}

interface RawNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly RawNode[];
}

function nodesOf(node: RawNode): PlanNode[] {
  const table = node['Relation Name'] ?? null;
  const rows = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  const own = { kind: node['Node Type'], table, index: node['Index Name'] ?? null, rows: Math.round(rows) };
  return [own, ...(node.Plans ?? []).flatMap(nodesOf)];
}

const explainable = /^\s*(SELECT|WITH)\b/i;
const changing = /\b(INSERT INTO|UPDATE|DELETE FROM)\b/;

/**
 * Runs a piece of the program and answers how PostgreSQL found what its queries asked for: the real statements, with
 * their real parameters, behind row-level security. What changes something is left out.
 */
export async function plansOf({ app }: TestApp, work: () => Promise<unknown>): Promise<QueryPlan[]> {
  const dataSource = app.get(DataSource, { strict: false });
  const plans: QueryPlan[] = [];
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner: QueryRunner = create(mode);
    const query = runner.query.bind(runner) as (...input: unknown[]) => Promise<unknown>;
    const explained = async (...input: unknown[]) => {
      const [sql, parameters] = input as [string, unknown[] | undefined];
      if (explainable.test(sql) && !changing.test(sql)) {
        const [row] = (await query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`, parameters)) as {
          'QUERY PLAN': { Plan: RawNode }[];
        }[];
        const [plan] = row!['QUERY PLAN'];
        plans.push({ sql, nodes: nodesOf(plan!.Plan) });
      }
      return query(...input);
    };
    runner.query = explained as QueryRunner['query'];
    return runner;
  };
  try {
    await work();
  } finally {
    dataSource.createQueryRunner = create;
  }
  return plans;
}

/**
 * Brings tables that were filled at once into the state that a busy server has them in. Without the flush before it, the
 * vacuum of a test server, which commits at leisure, takes no row for committed.
 */
export async function settle({ database }: TestApp, ...tables: string[]): Promise<void> {
  await database.query('BEGIN; SET LOCAL synchronous_commit = on; CREATE TEMP TABLE settled () ON COMMIT DROP; COMMIT');
  await database.query(`VACUUM ANALYZE ${tables.join(', ')}`);
}

/** The plans that read this table, and what of them is not found by an index or is more than so many rows. */
export function heavySteps(plans: readonly QueryPlan[], table: string, most: number): string[] {
  const about = plans.filter(({ nodes }) => nodes.some((node) => reads(node, table)));
  if (about.length === 0) return [`nothing reads ${table}`];
  return about.flatMap(({ sql, nodes }) =>
    nodes
      .filter((node) => (node.kind === 'Seq Scan' && reads(node, table)) || node.rows > most)
      .map(({ kind, table: of, index, rows }) => `${kind} ${index ?? of ?? ''} ${rows} rows: ${sql.slice(0, 200)}`),
  );
}

const reads = (node: PlanNode, table: string) => node.table === table || node.index?.startsWith(`${table}_`) === true;
