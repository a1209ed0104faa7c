import { countryName } from '@undersigned/registry-rules';
import type { Signatory } from '@undersigned/sign-on-rules';
import { printedLine, signatoryLines, type ListedCounts, type ListedSignatories } from '../../sign-ons/index.js';
import type { PublicStatement } from '../../statements/index.js';
import type { PageContext } from '../web/page-context.js';

/** How many have signed, in words; those who are only counted are never told apart. */
export function SignatoryCount({ context: { t }, counts }: { context: PageContext; counts: ListedCounts }) {
  const sentences = [
    counts.organizations > 0 || counts.individuals === 0
      ? t('public.signatories.count', { count: counts.organizations })
      : null,
    counts.individuals > 0 ? t('public.signatories.individualsCount', { count: counts.individuals }) : null,
    counts.unnamed > 0 ? t('public.signatories.unnamedCount', { count: counts.unnamed }) : null,
  ];
  return <>{sentences.filter(Boolean).join(' ')}</>;
}

interface NamesInput {
  readonly context: PageContext;
  readonly statement: Pick<PublicStatement, 'language'>;
  readonly listed: ListedSignatories;
}

/** The names in printing order, under the headings of the statement's policy; numbers go on from page to page. */
export function SignatoryNames({ context: { t, language }, statement, listed }: NamesInput) {
  const { entries, policy } = listed;
  if (entries.length === 0) return listed.counts.total > 0 ? <p>{t('public.signatories.empty')}</p> : null;
  const labels = {
    organizations: t('public.signatories.organizations'),
    individuals: t('public.signatories.persons'),
    noCountry: t('public.signatories.noCountry'),
  };
  const lines = signatoryLines(entries, policy, language, labels);
  const groups: { heading: string | null; entries: Signatory[] }[] = [];
  entries.forEach((entry, index) => {
    const heading = lines[index]!.group ?? null;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.entries.push(entry);
    else groups.push({ heading, entries: [entry] });
  });
  return groups.map((group) => (
    <div key={group.entries[0]!.number}>
      {group.heading !== null && <h3>{group.heading}</h3>}
      <ol start={group.entries[0]!.number}>
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <bdi>{printedLine(entry.printed, entry.role, entry.affiliation)}</bdi>
            {policy !== 'country' && entry.country && (
              <span className="tag"> {countryName(entry.country, statement.language)}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  ));
}
