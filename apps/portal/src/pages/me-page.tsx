import {
  EmptyState,
  ErrorState,
  Icon,
  type IconName,
  shownError,
  SignOutDocument,
  Skeleton,
  type ThemeChoice,
  useLanguage,
  useSession,
  useTheme,
} from '@evergreen/web';
import { formatDay, formatMemberNumber, languages } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { cardWords } from '../card/card-words.ts';
import { Choice } from '../choice.tsx';
import { ProfileDocument, type PolicyPartsFragment } from '../graphql.gen.ts';
import { DecisionsLink, InvitationsLink, ListingLink, PreventionLink } from '../listing/listing-link.tsx';
import { OwnMembershipLinks } from '../own-membership/page-links.tsx';
import { PageHead } from '../page-head.tsx';
import { PageLink } from '../page-link.tsx';
import { useMemberQuery } from '../member-query.ts';
import { ReferralLink } from '../referral/referral-link.tsx';
import { Problem } from '../problem.tsx';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Who one is here, one's policies, and how the portal looks and speaks. */
export default function MePage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { member, data, error, retry } = useMemberQuery(ProfileDocument, {});
  return (
    <>
      <PageHead title={t('me.title')} />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!member && !error && <MeSkeleton />}
      {member && data && (
        <>
          <section className="card sec who">
            <span className="pic">
              <Icon name="person" size="l" />
            </span>
            <div className="grow">
              <h2 className="h2">{member.name ?? t('me.unnamed')}</h2>
              <div className="small ink3">
                {t('hero.number', { number: formatMemberNumber(member.memberNumber) })}
              </div>
              <div className="small ink3">
                {t('me.since', { date: formatDay(member.enrolledOn, language) })}
              </div>
            </div>
          </section>
          <CardLink />
          <section className="card sec flush">
            <div className="sec-h">
              <h2 className="h3">{t('me.policies')}</h2>
            </div>
            {member.policies.length === 0 ? (
              <EmptyState icon="document" title={t('me.noPolicies')} hint={t('me.noPoliciesHint')} />
            ) : (
              <ul className="entries">
                {[...member.policies].sort(newestFirst).map((policy) => (
                  <Policy key={policy.policyId} policy={policy} today={data.today} />
                ))}
              </ul>
            )}
          </section>
        </>
      )}
      {member && <Privacy />}
      <Settings />
      <SignOut />
    </>
  );
}

function CardLink(): ReactElement {
  const { language } = useLanguage();
  const words = cardWords(language);
  return (
    <section className="card sec flush">
      <ul className="entries">
        <PageLink to="/me/card" icon="document" title={words.title} inShort={words.inShort} />
        <InvitationsLink />
        <ReferralLink />
        <OwnMembershipLinks />
      </ul>
    </section>
  );
}

function newestFirst(a: PolicyPartsFragment, b: PolicyPartsFragment): number {
  return a.endsOn < b.endsOn ? 1 : -1;
}

function Policy({ policy, today }: { policy: PolicyPartsFragment; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { startsOn, endsOn, label, sourceRef } = policy;
  const state = startsOn > today ? 'ahead' : endsOn < today ? 'ended' : 'running';
  return (
    <li className="policy">
      <span className={state === 'running' ? 'ico' : 'ico no'}>
        <Icon name="car" />
      </span>
      <div className="grow">
        <div className="h3">{label}</div>
        {sourceRef !== label && (
          <div className="small ink3">{t('me.policyNumber', { number: sourceRef })}</div>
        )}
        <div className="small ink3">
          {t('entry.term', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) })}
        </div>
      </div>
      <span className={state === 'running' ? 'chip ok' : 'chip'}>{t(`me.${state}`)}</span>
    </li>
  );
}

const privacyPages = [
  { to: '/me/notices', name: 'noticeSettings', icon: 'bell' },
  { to: '/me/devices', name: 'devices', icon: 'phone' },
  { to: '/me/data', name: 'myData', icon: 'document' },
  { to: '/me/erasure', name: 'erasure', icon: 'trash' },
] as const satisfies readonly { to: string; name: string; icon: IconName }[];

function Privacy(): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('me.privacy')}</h2>
      </div>
      <ul className="entries">
        {privacyPages.map(({ to, name, icon }) => (
          <PageLink key={to} to={to} icon={icon} title={t(`${name}.title`)} inShort={t(`${name}.inShort`)} />
        ))}
        <PreventionLink />
        <DecisionsLink />
        <ListingLink />
      </ul>
    </section>
  );
}

function Settings(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language, choose } = useLanguage();
  const theme = useTheme();
  return (
    <section className="card sec">
      <h2 className="sr">{t('me.settings')}</h2>
      <Choice
        label={web('language.label')}
        value={language}
        options={languages.map((known) => ({ value: known, label: web(`language.${known}`), lang: known }))}
        onChange={choose}
      />
      <Choice
        label={web('theme.label')}
        value={theme.choice}
        options={themes.map((known) => ({ value: known, label: web(`theme.${known}`) }))}
        onChange={theme.choose}
      />
    </section>
  );
}

function SignOut(): ReactElement {
  const { t } = useTranslation();
  const { startOver } = useSession();
  const navigate = useNavigate();
  const [{ fetching, error }, signOut] = useMutation(SignOutDocument);
  const leave = async (): Promise<void> => {
    const { error: refused } = await signOut({});
    if (refused) return;
    startOver();
    void navigate('/sign-in');
  };
  return (
    <div className="more column">
      <Problem error={error && shownError(error)} />
      <button type="button" className="btn lg" disabled={fetching} onClick={() => void leave()}>
        <Icon name="signOut" />
        {t(fetching ? 'me.signingOut' : 'me.signOut')}
      </button>
    </div>
  );
}

function MeSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 82, margin: '0 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 140, margin: '12px 16px', borderRadius: 16 }} />
    </Skeleton>
  );
}
