import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Query of every list: what comes after this cursor, so many at a time. */
export class PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(600)
  after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  limit: number = 50;
}

/** One page of a list; `next` is the cursor to ask with, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

/** Cuts a page out of `limit + 1` rows: the extra row only tells that there is more. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  total: number,
  cursor: (row: Row) => readonly unknown[],
  present: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), total, next: rows.length > limit && last ? encodeCursor(cursor(last)) : null };
}

/** A place in a list as an opaque word. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor with so many of them, or null where there is none or it is not one of ours. */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.length === length && values.every((v) => typeof v === 'string')
      ? values
      : null;
  } catch {
    return null;
  }
}
