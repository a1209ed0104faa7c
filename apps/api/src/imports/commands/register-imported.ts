import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { foldOrganizationName } from '@undersigned/registry-rules';
import type { Transaction } from '../../database/index.js';
import { CreateOrganization, FindOrganization, type RegistryMember } from '../../registry/index.js';

/** What the reviewer decided about one organization of the list. */
export interface OrganizationChoice {
  readonly action: 'create' | 'use' | 'skip';
  /** The registry's entry to use. */
  readonly organizationId?: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
}

export interface RegisteredOrganizations {
  readonly created: number;
  readonly used: number;
  /** Each organization once, in the order of the list. */
  readonly ids: readonly string[];
}

/** Brings the organizations of an imported list into the registry. A name that stands twice in the list is one entry. */
@Injectable()
export class RegisterImported {
  constructor(
    private readonly createOrganization: CreateOrganization,
    private readonly findOrganization: FindOrganization,
  ) {}

  async execute(
    tx: Transaction,
    by: RegistryMember,
    choices: readonly OrganizationChoice[],
  ): Promise<RegisteredOrganizations> {
    const used = await this.existing(tx, by, choices);
    const fresh = new Map<string, OrganizationChoice>();
    for (const choice of choices)
      if (choice.action === 'create' && !fresh.has(identity(choice))) fresh.set(identity(choice), choice);
    const fields = [...fresh.values()].map(({ name, acronym, country }) => ({
      ...{ name, acronym, country },
      website: null,
      aliases: [],
      atRisk: false,
    }));
    const ids = await this.createOrganization.within(tx, by, fields);
    const idOf = new Map([...fresh.keys()].map((key, index) => [key, ids[index]!]));
    const inOrder = choices.flatMap((choice) => {
      if (choice.action === 'skip') return [];
      return choice.action === 'use' ? [choice.organizationId!] : [idOf.get(identity(choice))!];
    });
    return { created: ids.length, used: used.size, ids: [...new Set(inOrder)] };
  }

  /** The entries to use, all of them of this coalition and none merged away. */
  private async existing(
    tx: Transaction,
    { coalitionId }: RegistryMember,
    choices: readonly OrganizationChoice[],
  ): Promise<Set<string>> {
    const ids = choices.filter(({ action }) => action === 'use').map(({ organizationId }) => organizationId ?? '');
    if (ids.includes('')) throw new DomainError('organization.not_found');
    const wanted = new Set(ids);
    const found = await this.findOrganization.existing(tx, coalitionId, [...wanted]);
    if (found.size !== wanted.size) throw new DomainError('organization.not_found');
    return wanted;
  }
}

function identity({ name, acronym, country }: OrganizationChoice): string {
  return [foldOrganizationName(name), acronym ?? '', country ?? ''].join('\n');
}
