import { shownError } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PreventionAudienceDocument, type PreventionAudienceInput } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';

const pauseMs = 300;

/** How many would be told now, asked a moment after the last change. */
export function AudienceCount({
  asked,
  heldOutPercent,
}: {
  asked: PreventionAudienceInput;
  heldOutPercent: number;
}): ReactElement {
  const { t } = useTranslation();
  const wanted = JSON.stringify(asked);
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const input = JSON.parse(settled) as PreventionAudienceInput;
  const isAsked = input.regions.length > 0;
  const [{ data, error }] = useQuery({
    query: PreventionAudienceDocument,
    variables: { input },
    pause: !isAsked,
    requestPolicy: 'cache-and-network',
  });
  const found = isAsked ? data?.preventionAudience : undefined;
  return (
    <div role="status" aria-busy={found === undefined}>
      <div className="fig-v">
        {found
          ? t('prevention.audienceOf', {
              audience: formatCount(found.audience),
              customers: formatCount(found.customers),
            })
          : '–'}
      </div>
      {!isAsked && <p className="small ink3">{t('prevention.chooseRegion')}</p>}
      {found && <p className="small ink2">{t('prevention.bySms', { count: found.bySms })}</p>}
      {found && (
        <p className="small ink2">
          {heldOutPercent > 0
            ? t('prevention.held', { count: Math.round((found.audience * heldOutPercent) / 100) })
            : t('prevention.heldOutNone')}
        </p>
      )}
      <Refusal error={isAsked && error ? shownError(error) : undefined} />
    </div>
  );
}
