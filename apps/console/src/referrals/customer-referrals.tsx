import { useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { CustomerReferralsDocument, RecordReferralDocument } from '../graphql.gen.ts';
import { Act, Panel } from '../page-parts.tsx';
import { ReferralStanding } from './referral-words.tsx';

const context = { additionalTypenames: ['Referral', 'CustomerReferrals'] };

/** By whose code a customer came, whom they recommended, and where a code they tell is recorded. */
export function CustomerReferrals({ customerId }: { customerId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({
    query: CustomerReferralsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context,
  });
  const referrals = data?.customerReferrals;
  if (!referrals) return null;
  const { code, made, cameBy } = referrals;
  const mayCome = cameBy === null || cameBy.state === 'REJECTED';
  return (
    <Panel
      title={t('referrals.ofCustomer')}
      acts={
        mayCome && (
          <Act right="Referral.record">
            {(isDisabled) => (
              <Button size="small" disabled={isDisabled} onClick={() => setOpen(true)}>
                {t('referrals.record')}
              </Button>
            )}
          </Act>
        )
      }
    >
      <div className="pb">
        <p className="small ink2">
          {code === null
            ? t('referrals.noCode')
            : t('referrals.ownCode', { code: code.code, date: formatDay(code.validUntil, language) })}
        </p>
        {cameBy !== null && (
          <p>
            <span className="b">{t('referrals.cameBy')}</span> {formatDay(cameBy.joinedOn, language)}{' '}
            <ReferralStanding referral={cameBy} />
          </p>
        )}
        {made.length > 0 && (
          <>
            <p className="b">{t('referrals.made')}</p>
            <ul className="ways">
              {made.map((referral) => (
                <li key={referral.id}>
                  {formatDay(referral.joinedOn, language)} <ReferralStanding referral={referral} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {isOpen && <RecordDialog customerId={customerId} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function RecordDialog({ customerId, onClose }: { customerId: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { send, fetching, error } = useKeyedMutation(RecordReferralDocument);
  const record = async (code: string): Promise<void> => {
    if (!(await send((key) => ({ key, customerId, code })))) return;
    void message.success(t('referrals.recorded'));
    onClose();
  };
  return (
    <FormDialog<{ code: string }>
      title={t('referrals.record')}
      submit={t('referrals.record')}
      isBusy={fetching}
      error={error}
      onSubmit={({ code }) => void record(code.trim())}
      onClose={onClose}
    >
      <Form.Item
        name="code"
        label={t('referrals.code')}
        extra={t('referrals.recordHint')}
        rules={[{ required: true, whitespace: true, message: t('referrals.missing') }]}
      >
        <Input autoFocus maxLength={20} autoComplete="off" className="num" />
      </Form.Item>
    </FormDialog>
  );
}
