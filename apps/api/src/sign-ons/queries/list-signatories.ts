import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { compareForList, countryCodes, countryName } from '@undersigned/registry-rules';
import {
  coveringVersions,
  isCountedIn,
  isNamedIn,
  listSignatories,
  visibilities,
  type Audience,
  type Signatory,
} from '@undersigned/sign-on-rules';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/index.js';
import {
  ListedSignOnRepository,
  type ListedNumbers,
  type ListPolicy,
} from '../persistence/listed-sign-on.repository.js';

/** What may be known in numbers; see the counts of the listing rules. */
export interface ListedCounts {
  readonly total: number;
  readonly named: number;
  readonly unnamed: number;
  readonly organizations: number;
  readonly individuals: number;
  readonly countries: number;
}

export interface ListedSignatories {
  readonly policy: ListPolicy;
  /** In printing order, numbered through the whole list; only the asked-for page of it. */
  readonly entries: readonly Signatory[];
  readonly counts: ListedCounts;
}

export interface ListRequest {
  readonly audience: Audience;
  readonly versionNumber: number;
  /** Language of the list: its alphabet and its country names. */
  readonly language: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** Up to here the list is sorted by the language's own alphabet; a longer one is read in the order of its stored keys. */
const exactlySorted = 1000;
const everything = 1_000_000;

/**
 * The signatory list of a statement for one audience. The only place that reads names for printing: pages, data and files
 * all take them from here, so that they agree in order and number and none forgets a visibility.
 */
@Injectable()
export class ListSignatories {
  constructor(
    private readonly dataSource: DataSource,
    private readonly listed: ListedSignOnRepository,
  ) {}

  /** With a transaction, the list is as of its moment. */
  async execute(
    statementId: string,
    request: ListRequest,
    tx: Transaction = this.dataSource.manager,
  ): Promise<ListedSignatories> {
    const { audience, versionNumber, language, offset = 0, limit = everything } = request;
    const statement = await this.listed.statement(tx, statementId);
    if (!statement) throw new DomainError('statement.not_found');
    const versions = coveringVersions(statement.versions, versionNumber);
    const named = visibilities.filter((visibility) => isNamedIn(visibility, audience));
    const counts = countsOf(await this.listed.numbers(tx, statementId, versions), audience);
    const policy = statement.listPolicy;
    const rule = { audience, versionShown: versionNumber, coveringVersions: versions, language };
    if (counts.named <= exactlySorted) {
      const rows = await this.listed.all(tx, statementId, versions, named);
      const { entries } = listSignatories(rows, { ...rule, ordering: policy });
      return { policy, counts, entries: entries.slice(offset, offset + limit) };
    }
    const countryOrder = policy === 'country' ? countriesInOrder(language) : [];
    const rows = await this.listed.page(tx, statementId, versions, named, { policy, countryOrder, offset, limit });
    const placed = rows.map((row, position) => ({ ...row, position }));
    const { entries } = listSignatories(placed, { ...rule, ordering: 'by-hand' });
    return { policy, counts, entries: entries.map((entry) => ({ ...entry, number: entry.number + offset })) };
  }
}

function countsOf(numbers: readonly ListedNumbers[], audience: Audience): ListedCounts {
  const counted = numbers.filter(({ visibility }) => isCountedIn(visibility, audience));
  const named = counted.filter(({ visibility }) => isNamedIn(visibility, audience));
  const sum = (rows: readonly ListedNumbers[]) => rows.reduce((total, { count }) => total + count, 0);
  const total = sum(counted);
  return {
    total,
    named: sum(named),
    unnamed: total - sum(named),
    organizations: sum(counted.filter(({ capacity }) => capacity === 'organization')),
    individuals: sum(counted.filter(({ capacity }) => capacity === 'individual')),
    countries: new Set(named.flatMap(({ countries }) => countries)).size,
  };
}

function countriesInOrder(language: string): string[] {
  return countryCodes.toSorted((a, b) => compareForList(countryName(a, language), countryName(b, language), language));
}
