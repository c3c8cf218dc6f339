import { Icon, shownError, useKeyedMutation } from '@evergreen/web';
import { formatCount, formatMemberNumber } from '@evergreen/web/format';
import { Alert, Button, Form, Input, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import { MergeMembershipsDocument, MergePreviewDocument, type MergePreviewQuery } from '../graphql.gen.ts';
import { Refusal } from '../page-parts.tsx';
import type { MemberDialogProps } from './act-dialog.tsx';
import { memberNumberOf, typedMemberNumber } from './member-number.ts';

interface Values {
  readonly into: string;
  readonly reason: string;
}

type Preview = MergePreviewQuery['mergePreview'];

/** Into which membership it goes; first what that would move and what stands against it, then the reason. */
export function MergeDialog({ customerId, onDone, onClose }: MemberDialogProps): ReactElement {
  const { t } = useTranslation();
  const [into, setInto] = useState<string>();
  const [form] = Form.useForm<Values>();
  const merging = useKeyedMutation(MergeMembershipsDocument);
  const [preview] = useQuery({
    query: MergePreviewDocument,
    variables: { customerId, intoMemberNumber: into ?? '' },
    pause: into === undefined,
    requestPolicy: 'network-only',
  });
  const seen = into === undefined ? undefined : preview.data?.mergePreview;
  const look = async (): Promise<void> => {
    const values = await form.validateFields(['into']).catch(() => undefined);
    if (values) setInto(memberNumberOf(values.into));
  };
  const send = async ({ reason }: Values): Promise<void> => {
    if (into === undefined) return;
    const order = { customerId, intoMemberNumber: into, reason: reason.trim() };
    const data = await merging.send((key) => ({ input: { key, ...order } }));
    if (data) onDone();
  };
  return (
    <FormDialog<Values>
      title={t('membership.act.MERGE')}
      submit={t('membership.act.MERGE')}
      form={form}
      isBusy={merging.fetching}
      isReady={seen !== undefined && seen.obstacles.length === 0}
      error={merging.error}
      width={560}
      isDanger
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('membership.facts.MERGE')}</p>
      <Form.Item
        name="into"
        label={t('membership.into')}
        rules={[{ required: true, pattern: typedMemberNumber, message: t('membership.intoMissing') }]}
      >
        <Input
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          onChange={() => setInto(undefined)}
          onPressEnter={(event) => {
            if (seen !== undefined) return;
            event.preventDefault();
            void look();
          }}
        />
      </Form.Item>
      {seen === undefined && (
        <Button icon={<Icon name="eye" size="s" />} onClick={() => void look()}>
          {t('membership.look')}
        </Button>
      )}
      {into !== undefined && preview.fetching && <Skeleton active />}
      {into !== undefined && <Refusal error={preview.error && shownError(preview.error)} />}
      {seen && (
        <>
          <Sides preview={seen} />
          {seen.obstacles.length > 0 ? (
            <Alert
              type="error"
              showIcon
              title={seen.obstacles.map((obstacle) => (
                <div key={obstacle}>{t(`membership.obstacles.${obstacle}`)}</div>
              ))}
            />
          ) : (
            <ReasonField />
          )}
        </>
      )}
    </FormDialog>
  );
}

const figures = ['available', 'pending', 'held', 'owed', 'statusPoints', 'policies'] as const;

function Sides({ preview: { merged, into } }: { preview: Preview }): ReactElement {
  const { t } = useTranslation();
  const number = (side: Preview['into']): string => formatMemberNumber(side.member.memberNumber);
  return (
    <table className="merge-sides">
      <thead>
        <tr>
          <td />
          <th scope="col">
            {t('membership.preview.merged')} <span className="num">{number(merged)}</span>
          </th>
          <th scope="col">
            {t('membership.preview.into')} <span className="num">{number(into)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('membership.state')}</th>
          <td>{t(`membership.states.${merged.state}`)}</td>
          <td>{t(`membership.states.${into.state}`)}</td>
        </tr>
        {figures.map((figure) => (
          <tr key={figure}>
            <th scope="row">{t(`membership.preview.${figure}`)}</th>
            <td className="num">{formatCount(merged[figure])}</td>
            <td className="num">{formatCount(into[figure])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('membership.preview.household')}</th>
          <td>{t(merged.inHousehold ? 'membership.preview.leaves' : 'membership.preview.noHousehold')}</td>
          <td>{t(into.inHousehold ? 'membership.preview.inHousehold' : 'membership.preview.noHousehold')}</td>
        </tr>
      </tbody>
    </table>
  );
}
