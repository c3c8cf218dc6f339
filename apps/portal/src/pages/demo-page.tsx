import '../demo/add-words.ts';
import { ErrorState, Icon, shownError, Skeleton } from '@evergreen/web';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CodeList, MemberList } from '../demo/member-list.tsx';
import { MessageList } from '../demo/message-list.tsx';
import { StaffList } from '../demo/staff-list.tsx';
import {
  DemoCodesDocument,
  DemoMessagesDocument,
  DemoSignInsDocument,
  ViewerDocument,
} from '../graphql.gen.ts';
import { EntryPage } from './entry-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const codesEveryMs = 3000;

/** Who can sign in to the demonstration, and with what. Outside a demonstration there is no such page. */
export default function DemoPage(): ReactElement {
  const { t } = useTranslation();
  const [viewer, askViewer] = useQuery({ query: ViewerDocument });
  const isOn = viewer.data?.demo === true;
  const [accounts, askAccounts] = useQuery({
    query: DemoSignInsDocument,
    pause: !isOn,
    requestPolicy: 'cache-and-network',
  });
  const [codes, askCodes] = useQuery({
    query: DemoCodesDocument,
    pause: !isOn,
    requestPolicy: 'cache-and-network',
  });
  const [messages, askMessages] = useQuery({
    query: DemoMessagesDocument,
    pause: !isOn,
    requestPolicy: 'cache-and-network',
  });
  const refresh = useCallback(() => askAccounts({ requestPolicy: 'network-only' }), [askAccounts]);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => {
      askCodes({ requestPolicy: 'network-only' });
      askMessages({ requestPolicy: 'network-only' });
    }, codesEveryMs);
    return () => clearInterval(timer);
  }, [isOn, askCodes, askMessages]);
  if (viewer.data && !isOn) return <NotFoundPage />;
  if (!viewer.data && !viewer.error) return <Unknown />;
  const failure = viewer.error ?? (accounts.data ? undefined : accounts.error);
  const retry = (): void => {
    askViewer({ requestPolicy: 'network-only' });
    if (isOn) refresh();
  };
  return (
    <EntryPage title={t('demo.title')} intro={t('demo.intro')} isWide>
      <p className="notice warn">
        <Icon name="info" size="m" />
        {t('demo.hint')}
      </p>
      {failure && <ErrorState error={shownError(failure)} onRetry={retry} />}
      {!accounts.data && !failure && (
        <Skeleton>
          <div className="sk" style={{ height: 160, borderRadius: 16, marginBottom: 12 }} />
          <div className="sk" style={{ height: 260, borderRadius: 16 }} />
        </Skeleton>
      )}
      {accounts.data && (
        <div className="demo">
          <div>
            <MemberList accounts={accounts.data.demoSignIns} />
            <CodeList codes={codes.data?.demoCodes ?? []} />
            <MessageList messages={messages.data?.demoMessages ?? []} />
            <Link className="entry-link" to="/sign-in">
              <Icon name="person" size="m" />
              <span className="grow">{t('demo.toSignIn')}</span>
              <Icon name="right" size="m" />
            </Link>
          </div>
          <StaffList accounts={accounts.data.demoSignIns} onCodesOver={refresh} />
        </div>
      )}
    </EntryPage>
  );
}

/** Whether there is such a page is not known yet. */
function Unknown(): ReactElement {
  const { t } = useTranslation();
  return (
    <EntryPage title={t('club')} intro="">
      <Skeleton>
        <div className="sk" style={{ height: 160, borderRadius: 16 }} />
      </Skeleton>
    </EntryPage>
  );
}
