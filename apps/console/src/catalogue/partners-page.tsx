import { useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Checkbox, Form, Input, Table, type TableProps } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CopyButton } from '../copy-button.tsx';
import { FormDialog } from '../dialog.tsx';
import {
  MakePartnerLinkDocument,
  type PartnerPartsFragment,
  PartnersDocument,
  RevokePartnerLinkDocument,
  WritePartnerDocument,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { afterPartnerActs } from './after-acts.ts';
import { Settlements } from './settlements.tsx';
import { useText } from './words.tsx';

type Partner = PartnerPartsFragment;

// A list without a row has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['Partner', 'Settlement'] };

/** Who does the services, by which links they confirm uses, and what they are owed. */
export default function PartnersPage(): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Partner | 'new'>();
  const [token, setToken] = useState<string>();
  const [{ data, error }, ask] = useQuery({
    query: PartnersDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const partners = data?.partners ?? [];
  return (
    <>
      <PageHead title={t('rewardDesk.partners')} sub={t('rewardDesk.partnersSub')} />
      <Panel
        title={t('rewardDesk.partnersList')}
        acts={
          <Act right="Partner.manage">
            {(isDisabled) => (
              <Button size="small" disabled={isDisabled} onClick={() => setOpened('new')}>
                {t('rewardDesk.partnerAdd')}
              </Button>
            )}
          </Act>
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={partners.length === 0}
          again={again}
          empty={{
            icon: 'people',
            title: t('rewardDesk.partnerNone'),
            hint: t('rewardDesk.partnerNoneHint'),
          }}
        >
          <Table<Partner>
            size="small"
            rowKey="id"
            dataSource={partners}
            columns={useColumns(setOpened, setToken)}
            pagination={false}
            scroll={{ x: 760 }}
          />
        </TableState>
      </Panel>
      {data && <Settlements settlements={data.settlements} />}
      {opened && (
        <PartnerDialog partner={opened === 'new' ? undefined : opened} onClose={() => setOpened(undefined)} />
      )}
      {token !== undefined && <LinkDialog token={token} onClose={() => setToken(undefined)} />}
    </>
  );
}

function useColumns(
  onEdit: (partner: Partner) => void,
  onLink: (token: string) => void,
): NonNullable<TableProps<Partner>['columns']> {
  const { t } = useTranslation();
  const text = useText();
  return [
    {
      title: t('rewardDesk.partner'),
      key: 'name',
      render: (_, { names, contact, isActive }) => (
        <>
          {text(names)}{' '}
          <span className={isActive ? 'chip ok' : 'chip'}>
            {t(isActive ? 'rewardDesk.active' : 'rewardDesk.inactive')}
          </span>
          <div className="small ink3">{contact}</div>
        </>
      ),
    },
    {
      title: t('rewardDesk.links'),
      key: 'links',
      render: (_, partner) => <Links partner={partner} onLink={onLink} />,
    },
    {
      title: '',
      key: 'acts',
      width: 90,
      align: 'right',
      render: (_, partner) => (
        <Act right="Partner.manage">
          {(isDisabled) => (
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={`${t('rewardDesk.partnerEdit')} ${text(partner.names)}`}
              onClick={() => onEdit(partner)}
            >
              {t('rewardDesk.partnerEdit')}
            </Button>
          )}
        </Act>
      ),
    },
  ];
}

function Links({ partner, onLink }: { partner: Partner; onLink: (token: string) => void }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const text = useText();
  const tell = useTellError();
  const [{ fetching }, make] = useMutation(MakePartnerLinkDocument);
  const [{ fetching: isRevoking }, revoke] = useMutation(RevokePartnerLinkDocument);
  const add = async (): Promise<void> => {
    const { data, error } = await make({ partnerId: partner.id }, afterPartnerActs);
    if (error) tell(error);
    if (data) onLink(data.makePartnerLink.token);
  };
  const end = async (linkId: string): Promise<void> => {
    const { error } = await revoke({ linkId }, afterPartnerActs);
    if (error) tell(error);
  };
  return (
    <Act right="Partner.manage">
      {(isDisabled) => (
        <span>
          {partner.links.map(({ id, madeBy, madeAt }) => (
            <div key={id} className="acts">
              <span className="small ink2">
                {t('rewardDesk.linkOf', {
                  who: madeBy === 'operator' ? t('starters.operator') : madeBy,
                  at: formatMoment(madeAt, language),
                })}
              </span>
              <Button size="small" disabled={isDisabled} loading={isRevoking} onClick={() => void end(id)}>
                {t('rewardDesk.linkRevoke')}
              </Button>
            </div>
          ))}
          {partner.isActive && (
            <Button
              size="small"
              disabled={isDisabled}
              loading={fetching}
              aria-label={`${t('rewardDesk.linkAdd')} ${text(partner.names)}`}
              onClick={() => void add()}
            >
              {t('rewardDesk.linkAdd')}
            </Button>
          )}
        </span>
      )}
    </Act>
  );
}

/** The address of the page, once: the secret stands behind the #, which browsers send to nobody. */
function LinkDialog({ token, onClose }: { token: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const address = `${window.location.origin}/partner#${token}`;
  return (
    <FormDialog<object>
      title={t('rewardDesk.linkTitle')}
      submit={t('rewardDesk.linkDone')}
      isBusy={false}
      error={undefined}
      width={560}
      onClose={onClose}
      onSubmit={onClose}
    >
      <p className="small ink2">{t('rewardDesk.linkOnce')}</p>
      <p className="acts">
        <code className="grow" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </code>
        <CopyButton text={address} />
      </p>
    </FormDialog>
  );
}

interface PartnerValues {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly contact?: string;
  readonly isActive: boolean;
}

function PartnerDialog({
  partner,
  onClose,
}: {
  partner: Partner | undefined;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { send, fetching, error } = useKeyedMutation(WritePartnerDocument);
  const required = [{ required: true, whitespace: true, message: t('rewardDesk.missing') }];
  const store = async ({ nameZh, nameEn, contact = '', isActive }: PartnerValues): Promise<void> => {
    const input = { names: { zh: nameZh, en: nameEn }, contact, isActive, id: partner?.id ?? null };
    if (!(await send((key) => ({ input: { ...input, key } }), afterPartnerActs))) return;
    void message.success(t('catalogue.saved'));
    onClose();
  };
  return (
    <FormDialog<PartnerValues>
      title={t(partner === undefined ? 'rewardDesk.partnerAdd' : 'rewardDesk.partnerEdit')}
      submit={t('rewardDesk.save')}
      isBusy={fetching}
      error={error}
      initial={
        partner === undefined
          ? { isActive: true }
          : {
              ...{ nameZh: partner.names.zh, nameEn: partner.names.en },
              ...{ contact: partner.contact, isActive: partner.isActive },
            }
      }
      onClose={onClose}
      onSubmit={(values) => void store(values)}
    >
      <Form.Item name="nameZh" label={t('rewardDesk.nameZh')} rules={required}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="nameEn" label={t('rewardDesk.nameEn')} rules={required}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contact" label={t('rewardDesk.contact')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="isActive" valuePropName="checked">
        <Checkbox>{t('rewardDesk.active')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
