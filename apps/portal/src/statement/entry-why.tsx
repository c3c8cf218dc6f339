import { ErrorState, useLanguage } from '@evergreen/web';
import { addDays, formatDay, formatSigned } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { ExplainEntryDocument, type ExplainEntryQuery } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { entryWhyWords } from './entry-why-words.ts';

type Member = Extract<ExplainEntryQuery['me'], { readonly __typename: 'MemberMe' }>;
type Line = NonNullable<Member['explainEntry']>['lines'][number];

/** Why an entry is there: which points it moved, what it is about, for what reason. */
export default function EntryWhy({ id, today }: { id: string; today: string }): ReactElement | null {
  const { language } = useLanguage();
  const words = entryWhyWords(language);
  const { member, error, retry } = useMemberQuery(ExplainEntryDocument, { id });
  const explained = member?.explainEntry;
  if (error && !explained) return <ErrorState error={error} onRetry={retry} />;
  if (!explained) return <p className="small ink3" aria-busy="true" />;
  const { lines, about, programmeVersion, reasonNames } = explained;
  return (
    <div className="small ink2 moved">
      {reasonNames && (
        <p>{words.say('reason', { reason: language === 'en' ? reasonNames.en : reasonNames.zh })}</p>
      )}
      {about !== null && (
        <p>
          {words.say('about', {
            kind: words.kind[about.kind],
            date: formatDay(about.effectiveOn, language, today),
          })}
        </p>
      )}
      <p>{words.say('moved')}</p>
      <ul>
        {lines.map((line) => (
          <li key={`${line.lotId}${line.from}${line.to}`}>
            <span>
              {words.say('lot', {
                source: words.source(line.lotSource),
                date: formatDay(line.lotEffectiveOn, language, today),
              })}
              <NewEnd line={line} today={today} />
            </span>
            <span className="num">{formatSigned(change(line))}</span>
          </li>
        ))}
      </ul>
      <p className="ink3">{words.say('rules', { version: programmeVersion })}</p>
    </div>
  );
}

function NewEnd({
  line: { activeOn, expiresOn, lotExpiresOn },
  today,
}: {
  line: Line;
  today: string;
}): ReactElement | null {
  const { language } = useLanguage();
  const words = entryWhyWords(language);
  if (activeOn === null)
    return lotExpiresOn === null ? null : (
      <span className="ink3">
        {' · '}
        {words.say('lotUntil', { date: formatDay(addDays(lotExpiresOn, -1), language, today) })}
      </span>
    );
  return (
    <span className="ink3">
      {' · '}
      {expiresOn === null
        ? words.say('forEver')
        : words.say('until', { date: formatDay(addDays(expiresOn, -1), language, today) })}
    </span>
  );
}

/** What the line did to what the member may spend. */
function change({ from, to, points }: Line): number {
  const amount = Number(points);
  return (to === 'AVAILABLE' ? amount : 0) - (from === 'AVAILABLE' ? amount : 0);
}
