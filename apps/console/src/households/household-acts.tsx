import { Button, Form, Input, Popconfirm, Radio, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  FindCustomerNumberDocument,
  HouseholdSuggestionsDocument,
  JoinCustomerHouseholdDocument,
  LeaveCustomerHouseholdDocument,
} from '../graphql.gen.ts';
import { useTellError } from '../use-tell-error.ts';
import { householdMessages } from './messages.ts';

const afterHouseholds = { additionalTypenames: ['CustomerStory'] };

type Shared = keyof (typeof householdMessages.zh)['shared'];
const isShared = (text: string): text is Shared => Object.hasOwn(householdMessages.zh.shared, text);

interface HouseholdActsProps {
  readonly customerId: string;
  readonly isIn: boolean;
}

/** Who lives with whom, corrected by staff. */
export function HouseholdActs({ customerId, isIn }: HouseholdActsProps): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const [isJoining, setJoining] = useState(false);
  const [{ fetching }, leave] = useMutation(LeaveCustomerHouseholdDocument);
  const run = async (): Promise<void> => {
    const { error } = await leave({ customerId }, afterHouseholds);
    if (error) tell(error);
  };
  return (
    <>
      {isIn && (
        <Popconfirm
          title={t('households.leaveTitle')}
          description={t('households.leaveFacts')}
          okText={t('households.leaveSubmit')}
          cancelText={t('dialog.cancel')}
          onConfirm={() => void run()}
        >
          <Button size="small" loading={fetching}>
            {t('households.leave')}
          </Button>
        </Popconfirm>
      )}
      <Button size="small" onClick={() => setJoining(true)}>
        {t('households.join')}
      </Button>
      {isJoining && <JoinDialog customerId={customerId} onClose={() => setJoining(false)} />}
    </>
  );
}

interface Values {
  readonly withId?: string;
  readonly number?: string;
}

function JoinDialog({ customerId, onClose }: { customerId: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const [form] = Form.useForm<Values>();
  const [{ data }] = useQuery({ query: HouseholdSuggestionsDocument, variables: { customerId } });
  const [{ fetching, error }, join] = useMutation(JoinCustomerHouseholdDocument);
  const refuse = (problem: string): void => form.setFields([{ name: 'number', errors: [problem] }]);
  const send = async ({ withId, number = '' }: Values): Promise<void> => {
    const text = number.trim();
    if (text === '' && withId === undefined) return refuse(t('households.missing'));
    const found =
      text === '' ? undefined : await client.query(FindCustomerNumberDocument, { text }).toPromise();
    const other = text === '' ? withId : found?.data?.findCustomers[0]?.customerId;
    if (other === undefined) return refuse(t('households.unknown'));
    const done = await join({ customerId, withCustomerId: other }, afterHouseholds);
    if (!done.error) onClose();
  };
  const suggestions = data?.householdSuggestions;
  return (
    <FormDialog<Values>
      title={t('households.joinTitle')}
      submit={t('households.submit')}
      isBusy={fetching}
      error={error}
      form={form}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('households.joinFacts')}</p>
      {!suggestions && <Skeleton active paragraph={{ rows: 1 }} />}
      {suggestions?.length === 0 && <p className="ink3">{t('households.none')}</p>}
      {suggestions !== undefined && suggestions.length > 0 && (
        <Form.Item name="withId" label={t('households.suggested')}>
          <Radio.Group
            className="stack"
            options={suggestions.map(({ person, shared }) => ({
              value: person.customerId,
              label: [
                `${person.nameMasked} ${person.sourceRef}`,
                ...shared.map((kind) => (isShared(kind) ? t(`households.shared.${kind}`) : kind)),
              ].join(' · '),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="number" label={t('households.number')}>
        <Input maxLength={80} autoComplete="off" spellCheck={false} />
      </Form.Item>
    </FormDialog>
  );
}
