import { Injectable } from '@nestjs/common';
import { interfaceLanguageFor, isDomainError } from '@undersigned/kernel';
import { translator } from '@undersigned/messages';
import { htmlFragments, renderInput, renderJson } from '@undersigned/statement-render';
import { FindReleasedFiles } from '../../exports/index.js';
import { ListSignatories, signatoryLines, type ListedSignatories } from '../../sign-ons/index.js';
import { ListPublicStatements, ReadVersions, type PublicStatement } from '../../statements/index.js';
import { StatementWatch } from '../cache/statement-watch.js';
import { anyStatement, WatchedCache } from '../cache/watched-cache.js';
import { homePage } from '../home/home-page.js';
import { namesOnListPage, pagesOf, signatoriesPage } from '../signatories/signatories-page.js';
import { namesOnPage, statementPage } from '../statement/statement-page.js';
import { comparePage } from '../versions/compare-page.js';
import { versionPage } from '../versions/version-page.js';
import { compressPage, pageSize, type CompressedPage } from '../web/compressed-page.js';
import { pageContext, type AskedLanguage, type PageContext } from '../web/page-context.js';
import { PublicStatements, takesSignOns, type ReadStatement } from './public-statements.js';
import { statementLabels } from './statement-labels.js';

const keptBytes = 32 * 1024 * 1024;
const html = 'text/html; charset=utf-8';
const nothing = Number.MAX_SAFE_INTEGER;

/** The pages that everybody may read, each rendered and compressed once and kept until its statement changes. */
@Injectable()
export class StatementPages {
  private readonly kept: WatchedCache<CompressedPage | null>;

  constructor(
    watch: StatementWatch,
    private readonly statements: PublicStatements,
    private readonly listSignatories: ListSignatories,
    private readonly listPublicStatements: ListPublicStatements,
    private readonly readVersions: ReadVersions,
    private readonly releasedFiles: FindReleasedFiles,
  ) {
    this.kept = new WatchedCache(watch, keptBytes, (page) => (page ? pageSize(page) : nothing));
  }

  /** The statement's page where it is kept; costs no more than the look. */
  peekStatement(slug: string, asked: AskedLanguage): CompressedPage | null | undefined {
    return this.kept.peek(keyOf(slug, 'page', asked));
  }

  statement(slug: string, asked: AskedLanguage): Promise<CompressedPage | null> {
    return this.page(slug, 'page', asked, `/s/${slug}`, async (read, context) => {
      const listed = await this.listed(read.statement, context.language, 0, namesOnPage);
      const files = await this.releasedFiles.list(read.statement.id);
      return statementPage(context, { read, listed, files });
    });
  }

  signatories(slug: string, asked: AskedLanguage, page: number): Promise<CompressedPage | null> {
    return this.page(slug, `signatories ${page}`, asked, `/s/${slug}/signatories`, async ({ statement }, context) => {
      const listed = await this.listed(statement, context.language, (page - 1) * namesOnListPage, namesOnListPage);
      return page > pagesOf(listed) ? null : signatoriesPage(context, { statement, listed, page });
    });
  }

  version(slug: string, asked: AskedLanguage, number: number): Promise<CompressedPage | null> {
    const path = `/s/${slug}/versions/${number}`;
    return this.page(slug, `version ${number}`, asked, path, async (read, context) => {
      const { statement } = read;
      const version = await orNull(this.readVersions.one(statement.coalitionId, statement.id, number));
      if (!version) return null;
      const { document, contentHash } = version.text;
      const { summary, publishedAt } = version;
      const input = read.input(context.language);
      const fragments = htmlFragments(
        renderInput({
          document,
          language: statement.language,
          signatories: [],
          counts: { named: 0, counted: 0 },
          contacts: [],
          meta: { ...input.meta, versionNumber: number, contentHash },
          watermark: null,
          labels: input.labels,
        }),
      );
      return versionPage(context, { statement, number, summary, publishedAt, contentHash, fragments });
    });
  }

  compare(slug: string, asked: AskedLanguage, from: number, to: number): Promise<CompressedPage | null> {
    const path = `/s/${slug}/compare/${from}/${to}`;
    return this.page(slug, `compare ${from} ${to}`, asked, path, async ({ statement }, context) => {
      const found = await orNull(this.readVersions.compare(statement.coalitionId, statement.id, from, to));
      return found && comparePage(context, { statement, ...found });
    });
  }

  /** The statement and its public list as data. */
  json(slug: string): Promise<CompressedPage | null> {
    return this.kept.get(slug, `${slug}\n.json`, async () => {
      const read = await this.statements.find(slug);
      if (!read) return { value: null, until: null };
      const { statement } = read;
      const language = interfaceLanguageFor([statement.language]);
      const t = translator(language);
      const listed = await this.listed(statement, statement.language, 0);
      const labels = {
        organizations: t('public.signatories.organizations'),
        individuals: t('public.signatories.persons'),
        noCountry: t('public.signatories.noCountry'),
      };
      const input = renderInput({
        document: statement.version.document,
        language: statement.language,
        signatories: signatoryLines(listed.entries, listed.policy, statement.language, labels),
        counts: { named: listed.counts.named, counted: listed.counts.unnamed },
        contacts: statement.contacts,
        meta: { ...read.input(language).meta, asOf: new Date().toISOString() },
        watermark: null,
        labels: statementLabels(language),
      });
      return { value: await compressPage('application/json; charset=utf-8', renderJson(input)), until: null };
    });
  }

  home(asked: AskedLanguage, after: string | undefined): Promise<CompressedPage | null> {
    return this.kept.get(anyStatement, keyOf(anyStatement, `home ${after ?? ''}`, asked), async () => {
      const { items, next } = await this.listPublicStatements.execute({ after, limit: 50 });
      const ends = items.flatMap(({ state, deadlineAt }) => (state === 'open' && deadlineAt ? [+deadlineAt] : []));
      const ahead = ends.filter((end) => end > Date.now());
      const page = homePage(pageContext(asked, '/'), { statements: items, next });
      return { value: await compressPage(html, page), until: ahead.length > 0 ? Math.min(...ahead) : null };
    });
  }

  private page(
    slug: string,
    kind: string,
    asked: AskedLanguage,
    path: string,
    render: (read: ReadStatement, context: PageContext) => Promise<string | null>,
  ): Promise<CompressedPage | null> {
    return this.kept.get(slug, keyOf(slug, kind, asked), async () => {
      const read = await this.statements.find(slug);
      const page = read && (await render(read, pageContext(asked, path)));
      if (!page) return { value: null, until: null };
      // With the deadline the page says something else, whether or not anybody has closed the statement by then.
      const until = takesSignOns(read.statement) ? (read.statement.deadlineAt?.getTime() ?? null) : null;
      return { value: await compressPage(html, page), until };
    });
  }

  private listed(
    { id, version }: PublicStatement,
    language: string,
    offset: number,
    limit?: number,
  ): Promise<ListedSignatories> {
    const page = limit === undefined ? {} : { offset, limit };
    return this.listSignatories.execute(id, { audience: 'public', versionNumber: version.number, language, ...page });
  }
}

/** The line feed parts the pieces: no address holds one. */
const keyOf = (slug: string, kind: string, { language, explicit }: AskedLanguage) =>
  `${slug}\n${kind}\n${language}${explicit ? '!' : ''}`;

async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}
