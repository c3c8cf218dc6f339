import { EmptyState, ErrorState, Icon, shownError, Skeleton, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { Dialog } from '../dialog.tsx';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { deviceWords, isPhone } from '../privacy/device-words.ts';
import { Problem } from '../problem.tsx';

type Session = MySessionsQuery['mySessions'][number];

/** Where one is signed in, and the acts of ending a sign-in there. */
export default function DevicesPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: MySessionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => ask({ requestPolicy: 'network-only' });
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const sessions = [...(data?.mySessions ?? [])].sort(currentFirst);
  const ended = (words: string): void => {
    setSaid(words);
    // The button that had the focus is gone.
    list.current?.focus();
    refresh();
  };
  return (
    <>
      <PageHead title={t('devices.title')} backTo="/me" />
      <p className="lead ink2">{t('devices.intro')}</p>
      {error && <ErrorState error={shownError(error)} onRetry={refresh} />}
      {!data && !error && <DevicesSkeleton />}
      <p className="sr" role="status">
        {said}
      </p>
      {data && (
        <ul className="entries cards" tabIndex={-1} ref={list} aria-label={t('devices.title')}>
          {sessions.map((session) => (
            <Device key={session.id} session={session} onEnded={() => ended(t('devices.endedOne'))} />
          ))}
        </ul>
      )}
      {data && sessions.length > 1 && (
        <EndOthers
          count={sessions.length - 1}
          onEnded={(count) => ended(t('devices.endedOthers', { count }))}
        />
      )}
      {data && sessions.length === 1 && (
        <EmptyState icon="check" title={t('devices.onlyThis')} hint={t('devices.onlyThisHint')} />
      )}
    </>
  );
}

function currentFirst(a: Session, b: Session): number {
  if (a.isCurrent !== b.isCurrent) return a.isCurrent ? -1 : 1;
  return a.lastSeenAt < b.lastSeenAt ? 1 : -1;
}

function Device({ session, onEnded }: { session: Session; onEnded: () => void }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ fetching, error }, end] = useMutation(EndSessionDocument);
  const device = deviceWords(session.userAgent, language);
  const lastSeen = formatMoment(session.lastSeenAt, language);
  const finish = async (): Promise<void> => {
    const { data } = await end({ id: session.id });
    if (data) onEnded();
  };
  return (
    <li className="policy wrap">
      <span className={session.isCurrent ? 'ico' : 'ico no'}>
        <Icon name={isPhone(session.userAgent) ? 'phone' : 'device'} />
      </span>
      <div className="grow">
        <h2 className="h3">
          {device} {session.isCurrent && <span className="chip ok">{t('devices.this')}</span>}
        </h2>
        <div className="small ink3">
          {session.address} · <span className="nowrap">{t('devices.last', { time: lastSeen })}</span>
        </div>
        <div className="small ink3">
          {t('devices.since', { time: formatMoment(session.createdAt, language) })}
        </div>
      </div>
      {!session.isCurrent && (
        <button
          type="button"
          className="btn tall"
          aria-label={t('devices.endOf', { device, time: lastSeen })}
          aria-disabled={fetching}
          onClick={() => !fetching && void finish()}
        >
          {t('devices.end')}
        </button>
      )}
      {error && (
        <div className="whole">
          <Problem error={shownError(error)} />
        </div>
      )}
    </li>
  );
}

function EndOthers({ count, onEnded }: { count: number; onEnded: (count: number) => void }): ReactElement {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const [{ fetching, error }, end] = useMutation(EndOtherSessionsDocument);
  const finish = async (): Promise<void> => {
    const result = await end({});
    if (result.data) {
      setAsked(false);
      onEnded(result.data.endOtherSessions);
    }
  };
  return (
    <div className="more">
      <button type="button" className="btn lg" onClick={() => setAsked(true)}>
        <Icon name="signOut" />
        {t('devices.endOthers')}
      </button>
      {isAsked && (
        <Dialog title={t('devices.endOthersTitle', { count })} onClose={() => setAsked(false)}>
          <p className="ink2">{t('devices.endOthersText')}</p>
          <Problem error={error && shownError(error)} />
          <button type="button" className="btn lg" onClick={() => setAsked(false)}>
            {t('devices.keepThem')}
          </button>
          <button type="button" className="btn pri lg" disabled={fetching} onClick={() => void finish()}>
            {t('devices.endThem', { count })}
          </button>
        </Dialog>
      )}
    </div>
  );
}

function DevicesSkeleton(): ReactElement {
  return (
    <Skeleton>
      {[0, 1].map((n) => (
        <div key={n} className="sk" style={{ height: 84, margin: '0 16px 8px', borderRadius: 16 }} />
      ))}
    </Skeleton>
  );
}
