import { Injectable } from '@nestjs/common';
import type { InterfaceLanguage } from '@undersigned/kernel';
import { htmlFragments, renderInput, type HtmlFragments, type RenderInput } from '@undersigned/statement-render';
import type { SignableStatement } from '../../sign-ons/index.js';
import { FindPublicStatement, type PublicStatement } from '../../statements/index.js';
import { StatementWatch } from '../cache/statement-watch.js';
import { WatchedCache } from '../cache/watched-cache.js';
import { PublicAddress } from './public-address.js';
import { statementLabels } from './statement-labels.js';

/** A statement as the pages read it: its data, and its text as markup in the interface language asked for. */
export interface ReadStatement {
  readonly statement: PublicStatement;
  readonly signable: SignableStatement;
  input(language: InterfaceLanguage): RenderInput;
  fragments(language: InterfaceLanguage): HtmlFragments;
}

/** Statements that are read more often than this together are read from the database again. */
const keptCharacters = 16 * 1024 * 1024;

/** Statements by their address, kept in this process until they change. */
@Injectable()
export class PublicStatements {
  private readonly kept: WatchedCache<{ read: ReadStatement | null; size: number }>;

  constructor(
    watch: StatementWatch,
    private readonly findPublicStatement: FindPublicStatement,
    private readonly address: PublicAddress,
  ) {
    this.kept = new WatchedCache(watch, keptCharacters, ({ size }) => size);
  }

  async find(slug: string): Promise<ReadStatement | null> {
    // What cannot be an address is not looked up, and unknown ones are not kept: they cost no memory.
    if (!/^[\p{L}\p{N}-]{1,200}$/u.test(slug)) return null;
    const { read } = await this.kept.get(slug, slug, async () => {
      const statement = await this.findPublicStatement.bySlug(slug);
      if (!statement) return { value: { read: null, size: Number.MAX_SAFE_INTEGER }, until: null };
      const size = JSON.stringify(statement.version.document).length * 4 + 2000;
      return { value: { read: this.prepare(statement), size }, until: null };
    });
    return read;
  }

  /** As it is in the database now: for the moment in which a change was found before its news arrived. */
  async findFresh(slug: string): Promise<ReadStatement | null> {
    const statement = await this.findPublicStatement.bySlug(slug);
    return statement && this.prepare(statement);
  }

  private prepare(statement: PublicStatement): ReadStatement {
    const inputs = new Map<InterfaceLanguage, RenderInput>();
    const fragments = new Map<InterfaceLanguage, HtmlFragments>();
    const { version, ...rest } = statement;
    const input = (language: InterfaceLanguage) => {
      const known = inputs.get(language);
      if (known) return known;
      const made = renderInput({
        document: version.document,
        language: statement.language,
        signatories: [],
        counts: { named: 0, counted: 0 },
        contacts: statement.contacts,
        meta: {
          title: statement.title,
          versionNumber: version.number,
          contentHash: version.contentHash,
          asOf: version.publishedAt.toISOString(),
          publicUrl: this.address.of(`/s/${statement.slug}`),
        },
        watermark: null,
        labels: statementLabels(language),
      });
      inputs.set(language, made);
      return made;
    };
    return {
      statement,
      signable: {
        ...rest,
        versionId: version.id,
        versionNumber: version.number,
        contentHash: version.contentHash,
        textLanguage: statement.language,
      },
      input,
      fragments: (language) => {
        const known = fragments.get(language);
        if (known) return known;
        const made = htmlFragments(input(language));
        fragments.set(language, made);
        return made;
      },
    };
  }
}

/** Whether signatures are taken now; the database decides again when one is sent in. */
export function takesSignOns({ state, deadlineAt }: PublicStatement, now: number = Date.now()): boolean {
  return state === 'open' && (deadlineAt === null || now < deadlineAt.getTime());
}
