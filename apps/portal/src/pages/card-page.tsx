import '../card/card.css';
import { ErrorState, Skeleton, useLanguage } from '@evergreen/web';
import { formatMemberNumber } from '@evergreen/web/format';
import { QRCodeSVG } from '@rc-component/qrcode';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { cardWords } from '../card/card-words.ts';
import { ProfileDocument, TierDocument } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { PageHead } from '../page-head.tsx';
import { placeOf } from '../tier/next-step.ts';
import { nameOf } from '../tier/tier-words.ts';

/**
 * Who one is at the counter. The code holds the member number, whose last digit tells a wrong reading: it is no
 * secret, and opens nothing to whoever copies it.
 */
export default function CardPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = cardWords(language);
  const { member, error, retry } = useMemberQuery(ProfileDocument, {});
  const { member: standing } = useMemberQuery(TierDocument, {});
  const number = member && formatMemberNumber(member.memberNumber);
  return (
    <>
      <PageHead title={words.title} backTo="/me" />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!member && !error && <CardSkeleton />}
      {member && number !== undefined && (
        <>
          <section className="hero m-card" aria-label={words.title}>
            <span className="lab">{t('club')}</span>
            <h2 className="h2">{member.name ?? t('me.unnamed')}</h2>
            {standing && (
              <span>{t('tier.member', { tier: nameOf(placeOf(standing.tier).current, language) })}</span>
            )}
            <span className="number num">{number}</span>
            <div className="m-code">
              <QRCodeSVG
                value={member.memberNumber}
                size={240}
                level="M"
                marginSize={4}
                aria-label={words.code.replace('{{number}}', number)}
              />
            </div>
          </section>
          <section className="card sec">
            <p>{words.show}</p>
            <p className="small ink3">{words.proof}</p>
          </section>
        </>
      )}
    </>
  );
}

function CardSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 420, margin: '0 16px', borderRadius: 16 }} />
    </Skeleton>
  );
}
