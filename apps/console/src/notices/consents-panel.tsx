import { ErrorState, shownError, useLanguage, useKeyedMutation } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Button, Checkbox, Form, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import {
  ChangeConsentsDocument,
  CustomerConsentsDocument,
  type NoticeChannel,
  type NoticePurpose,
  type NoticeSettingsPartsFragment,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';

type Settings = NoticeSettingsPartsFragment;
type Consent = Settings['consents'][number];

const purposes = ['SERVICE', 'MARKETING'] as const satisfies readonly NoticePurpose[];

/** By which ways a customer wants to be told what, with every word they said about it. */
export function ConsentsPanel({ customerId }: { customerId: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: CustomerConsentsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
  });
  const [isChanging, setChanging] = useState(false);
  const settings = data?.noticeSettings;
  return (
    <Panel
      title={t('desk.customer.consents')}
      note={settings && <Contact settings={settings} />}
      acts={
        settings?.mayChange === true && (
          <Button type="link" size="small" onClick={() => setChanging(true)}>
            {t('desk.customer.change')}
          </Button>
        )
      }
    >
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!settings && !error && <Skeleton className="pb" active />}
      {settings && (
        <>
          <Consents settings={settings} />
          <History settings={settings} />
        </>
      )}
      {isChanging && settings && (
        <ChangeDialog customerId={customerId} settings={settings} onClose={() => setChanging(false)} />
      )}
    </Panel>
  );
}

function Contact({ settings: { language, emailMasked, hasPhone } }: { settings: Settings }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {t(`desk.customer.language.${language}`)}
      {!hasPhone && ` · ${t('desk.customer.noPhone')}`}
      {' · '}
      {emailMasked === null ? t('desk.customer.noEmail') : t('desk.customer.email', { email: emailMasked })}
    </>
  );
}

function Consents({ settings: { consents } }: { settings: Settings }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const since = ({ changedAt, isFixed }: Consent): string => {
    if (isFixed) return t('desk.customer.fixed');
    return changedAt === null ? t('desk.customer.default') : formatMoment(changedAt, language);
  };
  return (
    <div className="pb pair">
      {purposes.map((purpose) => (
        <dl key={purpose} className="facts" aria-label={t(`desk.purposes.${purpose}`)}>
          <dt className="b">{t(`desk.purposes.${purpose}`)}</dt>
          <dd />
          {consents
            .filter((consent) => consent.purpose === purpose)
            .flatMap((consent) => [
              <dt key={`${consent.channel} dt`}>{t(`desk.channels.${consent.channel}`)}</dt>,
              <dd key={`${consent.channel} dd`}>
                <span className={consent.given ? 'chip ok' : 'chip'}>
                  {t(consent.given ? 'desk.customer.given' : 'desk.customer.refused')}
                </span>{' '}
                <span className="small ink3">{since(consent)}</span>
              </dd>,
            ])}
        </dl>
      ))}
    </div>
  );
}

function History({ settings: { history } }: { settings: Settings }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (history.length === 0) return <p className="pb small ink3">{t('desk.customer.noHistory')}</p>;
  return (
    <details className="pb">
      <summary>
        {t('desk.customer.history')} ({history.length})
      </summary>
      <ul className="versions">
        {history.map(({ channel, purpose, given, at, changedBy, reason }) => (
          <li key={`${at} ${channel} ${purpose}`}>
            {t('desk.customer.line', {
              purpose: t(`desk.purposes.${purpose}`),
              channel: t(`desk.channels.${channel}`),
              said: t(given ? 'desk.customer.given' : 'desk.customer.refused'),
            })}
            <div className="small ink3">
              {formatMoment(at, language)} · {changedBy ?? t('desk.customer.self')}
              {reason !== '' && ` · ${reason}`}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Values {
  readonly SERVICE: NoticeChannel[];
  readonly MARKETING: NoticeChannel[];
  readonly reason: string;
}

function ChangeDialog({
  customerId,
  settings: { consents },
  onClose,
}: {
  customerId: string;
  settings: Settings;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: change, fetching, error } = useKeyedMutation(ChangeConsentsDocument);
  const [form] = Form.useForm<Values>();
  const given = (purpose: NoticePurpose): NoticeChannel[] =>
    consents.filter((each) => each.purpose === purpose && each.given).map(({ channel }) => channel);
  const initial = { SERVICE: given('SERVICE'), MARKETING: given('MARKETING') };
  const chosen = Form.useWatch([], form);
  const choices = consents.flatMap(({ channel, purpose, given: was }) => {
    const is = (chosen?.[purpose] ?? initial[purpose]).includes(channel);
    return is === was ? [] : [{ channel, purpose, given: is }];
  });
  const send = async ({ reason }: Values): Promise<void> => {
    const asked = { customerId, choices, reason: reason.trim() };
    const data = await change((key) => ({ input: { key, ...asked } }));
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      title={t('desk.customer.changeTitle')}
      submit={t('desk.customer.changeSubmit')}
      isBusy={fetching}
      isReady={choices.length > 0}
      error={error}
      form={form}
      initial={initial}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('desk.customer.changeFacts')}</p>
      {purposes.map((purpose) => (
        <Form.Item key={purpose} name={purpose} label={t(`desk.purposes.${purpose}`)}>
          <Checkbox.Group
            options={consents
              .filter((consent) => consent.purpose === purpose)
              .map(({ channel, isFixed }) => ({
                value: channel,
                label: t(`desk.channels.${channel}`),
                disabled: isFixed,
              }))}
          />
        </Form.Item>
      ))}
      <ReasonField />
    </FormDialog>
  );
}
