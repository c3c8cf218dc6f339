import { Alert, App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient, useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  BlacklistCheckDocument,
  type BlacklistCheckQuery,
  CustomerListingDocument,
  NoteIdentityDocument,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { useTellError } from '../use-tell-error.ts';
import { afterBlacklistActs } from './after-acts.ts';
import { CheckAnswer } from './check-dialog.tsx';
import { EntryTable } from './entry-table.tsx';
import { ProposeDialog } from './propose-dialog.tsx';

/** What stands against a customer; whether voluntary cover may be sold; proposing them. */
export function ListingPanel({ customerId }: { customerId: string }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [dialog, setDialog] = useState<'propose' | 'identity'>();
  const { found, isAsking, ask: check } = useVoluntaryCover(customerId);
  const [{ data, error }, ask] = useQuery({
    query: CustomerListingDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context: afterBlacklistActs,
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const listing = data?.customerListing;
  return (
    <Panel
      title={t('blacklist.panel.title')}
      {...(listing?.isIdentityKnown === true && { note: t('blacklist.panel.known') })}
      acts={
        <>
          <Button size="small" loading={isAsking} onClick={() => void check()}>
            {t('blacklist.panel.check')}
          </Button>
          {listing?.mayPropose === true && (
            <>
              <Button size="small" onClick={() => setDialog('identity')}>
                {t('blacklist.panel.note')}
              </Button>
              <Button size="small" onClick={() => setDialog('propose')}>
                {t('blacklist.propose')}
              </Button>
            </>
          )}
        </>
      }
    >
      <TableState
        error={error}
        isLoaded={listing !== undefined}
        isEmpty={false}
        again={again}
        empty={{ icon: 'shield', title: '', hint: '' }}
      >
        <div className="pb" role="status">
          {found && <CheckAnswer found={found} />}
          {listing?.isBlocked === true ? (
            <Alert
              type="error"
              showIcon
              title={t('blacklist.panel.blocked')}
              description={t('blacklist.panel.compulsory')}
            />
          ) : (
            !found && <span className="ink3">{t('blacklist.panel.none')}</span>
          )}
        </div>
        {listing && listing.entries.length > 0 && <EntryTable entries={listing.entries} />}
      </TableState>
      {dialog === 'propose' && (
        <ProposeDialog
          customerId={customerId}
          onDone={(id) => void navigate(scoped(`/blacklist/${id}`))}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'identity' && (
        <IdentityDialog
          customerId={customerId}
          onDone={() => {
            setDialog(undefined);
            again();
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Panel>
  );
}

/** Asked when somebody wants to know, because each question is written down. */
function useVoluntaryCover(customerId: string) {
  const client = useClient();
  const tell = useTellError();
  const [found, setFound] = useState<BlacklistCheckQuery['blacklistCheck']>();
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const variables = { door: 'VOLUNTARY_COVER', customerId } as const;
    const options = { requestPolicy: 'network-only' } as const;
    const { data, error } = await client.query(BlacklistCheckDocument, variables, options).toPromise();
    setAsking(false);
    if (error) tell(error);
    setFound(data?.blacklistCheck);
  };
  return { found, isAsking, ask };
}

function IdentityDialog({
  customerId,
  onDone,
  onClose,
}: {
  customerId: string;
  onDone: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, note] = useMutation(NoteIdentityDocument);
  const send = async ({ number }: { number: string }): Promise<void> => {
    const { data } = await note({ customerId, number: number.trim() }, afterBlacklistActs);
    if (!data) return;
    if (data.noteIdentity) void message.warning(t('blacklist.panel.matched'));
    else void message.success(t('blacklist.panel.noted'));
    onDone();
  };
  return (
    <FormDialog<{ number: string }>
      title={t('blacklist.panel.noteTitle')}
      submit={t('blacklist.panel.note')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('blacklist.panel.noteHint')}</p>
      <Form.Item
        name="number"
        label={t('blacklist.panel.number')}
        rules={[{ required: true, whitespace: true, message: t('blacklist.panel.numberMissing') }]}
      >
        <Input autoFocus maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
