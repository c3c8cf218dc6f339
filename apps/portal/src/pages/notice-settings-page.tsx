import { ErrorState, Skeleton, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { EmailSection } from '../notices/email-section.tsx';
import { type Consent, type Settings, useNoticeSettings } from '../notices/notice-settings.ts';
import { PageHead } from '../page-head.tsx';
import { Problem } from '../problem.tsx';

const purposes = ['SERVICE', 'MARKETING'] as const satisfies readonly Consent['purpose'][];
const languages = ['ZH', 'EN'] as const satisfies readonly Settings['language'][];

/** By which ways one wants to be told what, where e-mails go, and all one said about it. */
export default function NoticeSettingsPage(): ReactElement {
  const { t } = useTranslation();
  const acts = useNoticeSettings();
  const { settings, error, problem, saved, retry } = acts;
  return (
    <>
      <PageHead title={t('noticeSettings.title')} backTo="/me" />
      <p className="lead ink2">{t('noticeSettings.intro')}</p>
      {error && <ErrorState error={error} onRetry={retry} />}
      {!settings && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 220, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      <Problem error={problem} />
      <p className="sr" role="status">
        {saved > 0 && !problem && <span key={saved}>{t('noticeSettings.saved')}</span>}
      </p>
      {settings && (
        <>
          {purposes.map((purpose) => (
            <Ways key={purpose} purpose={purpose} settings={settings} isBusy={acts.isBusy} onSay={acts.say} />
          ))}
          <section className="card sec">
            <Choice
              label={t('noticeSettings.language')}
              value={settings.language}
              options={languages.map((each) => ({
                ...{ value: each, label: t(`noticeSettings.languages.${each}`) },
                lang: each === 'ZH' ? 'zh-CN' : 'en',
              }))}
              onChange={acts.speak}
            />
          </section>
          <EmailSection settings={settings} acts={acts} />
          <History settings={settings} />
        </>
      )}
    </>
  );
}

interface WaysProps {
  readonly purpose: Consent['purpose'];
  readonly settings: Settings;
  readonly isBusy: boolean;
  readonly onSay: (consent: Consent, given: boolean) => void;
}

function Ways({ purpose, settings, isBusy, onSay }: WaysProps): ReactElement {
  const { t } = useTranslation();
  const hintOf = ({ channel, isFixed }: Consent): string | undefined => {
    if (isFixed) return t('noticeSettings.fixed');
    if (channel === 'SMS' && !settings.hasPhone) return t('noticeSettings.noPhone');
    return channel === 'EMAIL' && settings.emailMasked === null ? t('noticeSettings.noEmail') : undefined;
  };
  return (
    <section className="card sec">
      <h2 className="h3">{t(`noticeSettings.purposes.${purpose}`)}</h2>
      <p className="small ink3">{t(`noticeSettings.purposeHints.${purpose}`)}</p>
      <ul className="switches">
        {settings.consents
          .filter((consent) => consent.purpose === purpose)
          .map((consent) => {
            const hint = hintOf(consent);
            return (
              <li key={consent.channel}>
                <label className="row between gap">
                  <span className="grow">
                    {t(`noticeSettings.channels.${consent.channel}`)}
                    {hint !== undefined && <span className="small ink3 block">{hint}</span>}
                  </span>
                  <input
                    type="checkbox"
                    role="switch"
                    className="switch"
                    checked={consent.given}
                    disabled={consent.isFixed || isBusy}
                    onChange={({ target }) => onSay(consent, target.checked)}
                  />
                </label>
              </li>
            );
          })}
      </ul>
      {purpose === 'SERVICE' && <p className="small ink3">{t('noticeSettings.quiet')}</p>}
    </section>
  );
}

function History({ settings: { history } }: { settings: Settings }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (history.length === 0) return null;
  return (
    <details className="card sec receipts">
      <summary>{t('noticeSettings.history')}</summary>
      <ul className="switches">
        {history.map(({ channel, purpose, given, at, changedBy }) => (
          <li key={`${at} ${channel} ${purpose}`}>
            <div>
              {t('noticeSettings.line', {
                purpose: t(`noticeSettings.purposes.${purpose}`),
                channel: t(`noticeSettings.channels.${channel}`),
                said: t(given ? 'noticeSettings.given' : 'noticeSettings.refused'),
              })}
            </div>
            <div className="small ink3">
              {formatMoment(at, language)} ·{' '}
              {t(changedBy === null ? 'noticeSettings.by.member' : 'noticeSettings.by.staff')}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
