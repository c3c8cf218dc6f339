import { Icon, useLanguage, type IconName } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnyNotice } from './all-notices.ts';
import { noticeFacts } from './notice-words.ts';

type AccountNotice = Extract<AnyNotice, { of: 'account' }>['notice'];
type InboxNotice = Extract<AnyNotice, { of: 'inbox' }>['notice'];

export function NoticeRow({ any, isNew }: { any: AnyNotice; isNew: boolean }): ReactElement {
  return any.of === 'account' ? (
    <AccountRow notice={any.notice} isNew={isNew} />
  ) : (
    <InboxRow notice={any.notice} isNew={isNew} />
  );
}

const icons: Partial<Record<AccountNotice['kind'], IconName>> = {
  FAILED_SIGN_INS: 'alert',
  NEW_DEVICE: 'phone',
  SESSIONS_ENDED: 'signOut',
};

function AccountRow({ notice, isNew }: { notice: AccountNotice; isNew: boolean }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language } = useLanguage();
  const facts = noticeFacts(notice, language);
  const isAboutSignIns = notice.kind === 'FAILED_SIGN_INS' || notice.kind === 'NEW_DEVICE';
  return (
    <Row
      icon={icons[notice.kind] ?? 'shield'}
      isMarked={isAboutSignIns}
      isNew={isNew}
      title={web(`notices.${notice.kind}.title`, facts)}
      text={web(`notices.${notice.kind}.text`, facts)}
      at={notice.at}
    >
      {isAboutSignIns && (
        <Link className="link" to="/me/devices">
          {t('notices.toDevices')}
        </Link>
      )}
    </Row>
  );
}

function InboxRow({ notice, isNew }: { notice: InboxNotice; isNew: boolean }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = language === 'en' ? notice.en : notice.zh;
  return (
    <Row
      icon={inboxIcon(notice.template)}
      isMarked={false}
      isNew={isNew}
      title={words.title}
      text={words.body}
      at={notice.at}
    >
      {notice.link !== null && (
        <Link className="link" to={notice.link} aria-label={`${t('notices.follow')}: ${words.title}`}>
          {t('notices.follow')}
        </Link>
      )}
    </Row>
  );
}

function inboxIcon(template: string): IconName {
  if (template.startsWith('tier-')) return 'layers';
  return template === 'points-expiring' ? 'clock' : 'bell';
}

interface RowProps {
  readonly icon: IconName;
  readonly isMarked: boolean;
  readonly isNew: boolean;
  readonly title: string;
  readonly text: string;
  readonly at: string;
  readonly children: ReactNode;
}

function Row({ icon, isMarked, isNew, title, text, at, children }: RowProps): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <li className={isNew ? 'notice-row new' : 'notice-row'}>
      <span className={isMarked ? 'ico p' : 'ico'}>
        <Icon name={icon} />
      </span>
      <div className="grow">
        <h2 className="h3">
          {title}
          {isNew && <span className="chip info">{t('notices.isNew')}</span>}
        </h2>
        <p className="small ink2">{text}</p>
        <div className="row between small ink3">
          <time dateTime={at}>{formatMoment(at, language)}</time>
          {children}
        </div>
      </div>
    </li>
  );
}
