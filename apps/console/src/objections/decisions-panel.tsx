import { shownError, useKeyedMutation } from '@evergreen/web';
import { Button, Form, Input, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  type AutomaticDecisionPartsFragment,
  AutomaticDecisionsDocument,
  ChooseAutomaticMarketingDocument,
  type DecisionKind,
  ObjectToDecisionDocument,
} from '../graphql.gen.ts';
import { Panel, Refusal } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useMay } from '../viewer.ts';
import { afterObjectionActs } from './after-acts.ts';
import { DecisionWords, useDecisionName } from './decision-words.tsx';
import { ObjectionTable } from './objection-table.tsx';

/** What rules alone decided about a customer, with the reasons; objections; and the word on marketing by rules. */
export function DecisionsPanel({
  customerId,
  orgPath,
}: {
  customerId: string;
  orgPath: string;
}): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [isObjecting, setObjecting] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: AutomaticDecisionsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context: afterObjectionActs,
  });
  const found = data?.automaticDecisions;
  return (
    <Panel
      title={t('objections.panel.title')}
      note={t('objections.panel.note')}
      acts={
        found?.mayRaise === true && (
          <Button size="small" onClick={() => setObjecting(true)}>
            {t('objections.panel.object')}
          </Button>
        )
      }
    >
      <TableState
        error={error}
        isLoaded={found !== undefined}
        isEmpty={false}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'check', title: '', hint: '' }}
      >
        {found?.decisions.length === 0 && <p className="pb ink3">{t('objections.panel.none')}</p>}
        <ul className="pb said">
          {found?.decisions.map((decision) => (
            <li key={`${decision.kind} ${decision.ref}`}>
              <DecisionWords decision={decision} />
            </li>
          ))}
        </ul>
        {found && (
          <Marketing
            customerId={customerId}
            isRefused={found.refusesAutomaticMarketing}
            mayChange={may('Consent.change', orgPath)}
          />
        )}
        {found && found.objections.length > 0 && (
          <ObjectionTable objections={found.objections} withCustomer={false} />
        )}
      </TableState>
      {isObjecting && found && (
        <ObjectDialog
          customerId={customerId}
          decisions={found.decisions}
          onClose={() => setObjecting(false)}
        />
      )}
    </Panel>
  );
}

function Marketing({
  customerId,
  isRefused,
  mayChange,
}: {
  customerId: string;
  isRefused: boolean;
  mayChange: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { send, fetching, error } = useKeyedMutation(ChooseAutomaticMarketingDocument);
  const change = (): void => {
    void send((key) => ({ key, customerId, refused: !isRefused }), afterObjectionActs);
  };
  return (
    <div className="pb">
      <div className="row" style={{ gap: 12 }}>
        <span className="small ink2">
          {t(isRefused ? 'objections.panel.marketingYes' : 'objections.panel.marketingNo')}
        </span>
        {mayChange && (
          <Button size="small" loading={fetching} onClick={change}>
            {t(isRefused ? 'objections.panel.allow' : 'objections.panel.refuse')}
          </Button>
        )}
      </div>
      <Refusal error={error && shownError(error)} />
    </div>
  );
}

/** Decisions that other services explain: on the parts of this page about tier and rewards. */
const elsewhere: readonly DecisionKind[] = ['TIER', 'NO_CLAIM'];

function ObjectDialog({
  customerId,
  decisions,
  onClose,
}: {
  customerId: string;
  decisions: readonly AutomaticDecisionPartsFragment[];
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const name = useDecisionName();
  const { send, fetching, error } = useKeyedMutation(ObjectToDecisionDocument);
  const choices = [...decisions, ...elsewhere.map((kind) => ({ kind, ref: '', value: '' }))];
  const go = async ({ which, words }: { which: number; words: string }): Promise<void> => {
    const { kind, ref } = choices[which]!;
    const order = { customerId, kind, ref, words: words.trim() };
    if (await send((key) => ({ input: { key, ...order } }), afterObjectionActs)) onClose();
  };
  return (
    <FormDialog<{ which: number; words: string }>
      title={t('objections.panel.objectTitle')}
      submit={t('objections.panel.object')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('objections.panel.objectHint')}</p>
      <Form.Item
        name="which"
        label={t('objections.panel.which')}
        rules={[{ required: true, message: t('objections.panel.whichMissing') }]}
      >
        <Select options={choices.map((choice, value) => ({ value, label: name(choice) }))} />
      </Form.Item>
      <Form.Item
        name="words"
        label={t('objections.panel.said')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('objections.answerMissing') }]}
      >
        <Input.TextArea maxLength={2000} rows={4} />
      </Form.Item>
    </FormDialog>
  );
}
