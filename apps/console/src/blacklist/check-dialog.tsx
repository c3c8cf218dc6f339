import { shownError } from '@evergreen/web';
import { Alert, Button, Form, Modal, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type CombinedError } from 'urql';
import { BlacklistCheckDocument, type BlacklistCheckQuery, type BlacklistDoor } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import { IdentifierFields, type TypedIdentifier } from './identifier-fields.tsx';

type Check = BlacklistCheckQuery['blacklistCheck'];

const doors: readonly BlacklistDoor[] = ['VOLUNTARY_COVER', 'ENROLMENT', 'REWARD', 'GIFT', 'CAMPAIGN'];

interface Values {
  readonly door: BlacklistDoor;
  readonly identifiers: readonly TypedIdentifier[];
}

/** Whether a door is open to somebody who is no customer yet. Compulsory cover is not in the list: it always is. */
export function CheckDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const [found, setFound] = useState<Check>();
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setBusy] = useState(false);
  const ask = async ({ door, identifiers }: Values): Promise<void> => {
    setBusy(true);
    setFound(undefined);
    const variables = {
      door,
      identifiers: identifiers.map(({ kind, value }) => ({ kind, value: value.trim() })),
    };
    const answer = await client
      .query(BlacklistCheckDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    setError(answer.error);
    setFound(answer.data?.blacklistCheck);
  };
  return (
    <Modal open title={t('blacklist.checkTitle')} footer={null} onCancel={onClose} destroyOnHidden>
      <Form<Values>
        layout="vertical"
        requiredMark={false}
        className="dialog-form"
        initialValues={{ door: 'VOLUNTARY_COVER' }}
        onFinish={(values) => void ask(values)}
        onValuesChange={() => setFound(undefined)}
      >
        <p className="ink2">{t('blacklist.checkHint')}</p>
        <Form.Item name="door" label={t('blacklist.door')}>
          <Select options={doors.map((door) => ({ value: door, label: t(`blacklist.doors.${door}`) }))} />
        </Form.Item>
        <IdentifierFields />
        <Refusal error={error && shownError(error)} />
        <div role="status">{found && <CheckAnswer found={found} />}</div>
        <div className="acts end">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {t('blacklist.checkSubmit')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

/** The answer at a door, in words. */
export function CheckAnswer({ found }: { found: Check }): ReactElement {
  const { t } = useTranslation();
  const reasons = [...new Set(found.reasons.map(({ reason }) => t(`blacklist.reasons.${reason}`)))].join(
    ', ',
  );
  if (found.isBlocked) return <Alert type="error" showIcon title={t('blacklist.checkClosed', { reasons })} />;
  if (found.isPossible) return <Alert type="warning" showIcon title={t('blacklist.panel.possible')} />;
  return <Alert type="success" showIcon title={t('blacklist.checkOpen')} />;
}
