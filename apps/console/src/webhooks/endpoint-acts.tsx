import { useKeyedMutation } from '@evergreen/web';
import { App, Button, Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  MoveWebhookEndpointDocument,
  RotateWebhookSecretDocument,
  SendWebhookTestDocument,
  type WebhookEndpointPartsFragment,
  type WebhookMove,
} from '../graphql.gen.ts';
import { Act } from '../page-parts.tsx';
import { useTellError } from '../use-tell-error.ts';
import { afterWebhookActs } from './after-webhook-acts.ts';
import { EndpointForm } from './endpoint-form.tsx';
import { ReplayFailed } from './replay-failed.tsx';
import { SecretShown, type SecretMade } from './secret-shown.tsx';

interface Props {
  readonly endpoint: WebhookEndpointPartsFragment;
  readonly kinds: readonly string[];
}

const actNames = ['test', 'change', 'rotate', 'replay', 'pause', 'resume', 'remove'] as const;

/** What can be done with an endpoint. */
export function EndpointActs({ endpoint, kinds }: Props): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'change' | 'replay'>();
  const { test, rotate, move, remove, made, close } = useActs(endpoint);
  const run: Readonly<Record<(typeof actNames)[number], () => void>> = {
    ...{ test, rotate, remove },
    change: () => setOpen('change'),
    replay: () => setOpen('replay'),
    pause: () => move('PAUSE'),
    resume: () => move('RESUME'),
  };
  const shown = actNames.filter((name) => name !== (endpoint.state === 'ACTIVE' ? 'resume' : 'pause'));
  return (
    <Act right="Webhook.manage">
      {(isDisabled) => (
        <>
          <Dropdown
            disabled={isDisabled}
            trigger={['click']}
            menu={{
              items: shown.map((key) => ({
                ...{ key, label: t(`webhooks.acts.${key}`) },
                danger: key === 'remove',
              })),
              onClick: ({ key }) => run[key as (typeof actNames)[number]](),
            }}
          >
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={t('webhooks.actsOf', { name: endpoint.name })}
            >
              {t('webhooks.more')}
            </Button>
          </Dropdown>
          {open === 'change' && (
            <EndpointForm kinds={kinds} endpoint={endpoint} onClose={() => setOpen(undefined)} />
          )}
          {open === 'replay' && <ReplayFailed endpoint={endpoint} onClose={() => setOpen(undefined)} />}
          {made && <SecretShown made={made} onClose={close} />}
        </>
      )}
    </Act>
  );
}

function useActs({ id, name }: WebhookEndpointPartsFragment) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [, sendMove] = useMutation(MoveWebhookEndpointDocument);
  const [, sendTest] = useMutation(SendWebhookTestDocument);
  const rotation = useKeyedMutation(RotateWebhookSecretDocument);
  const [made, setMade] = useState<SecretMade>();
  const move = async (to: WebhookMove): Promise<void> => {
    const { error } = await sendMove({ id, move: to }, afterWebhookActs);
    if (error) tellError(error);
    else void message.success(t(`webhooks.moved.${to}`));
  };
  const test = async (): Promise<void> => {
    const { error } = await sendTest({ key: crypto.randomUUID(), id }, afterWebhookActs);
    if (error) tellError(error);
    else void message.success(t('webhooks.tested'));
  };
  const ask = (title: string, content: string, okText: string, danger: boolean, onOk: () => Promise<void>) =>
    void modal.confirm({
      ...{ title, content, okText, onOk, icon: null, cancelText: t('dialog.cancel') },
      ...{ okButtonProps: { danger }, autoFocusButton: 'cancel' },
    });
  const rotate = async (): Promise<void> => {
    const data = await rotation.send((key) => ({ key, id }), afterWebhookActs);
    if (data) setMade(data.rotateWebhookSecret);
  };
  return {
    made,
    close: () => setMade(undefined),
    test: () => void test(),
    move: (to: WebhookMove) => void move(to),
    rotate: () =>
      ask(
        t('webhooks.rotateAsk', { name }),
        t('webhooks.rotateFacts'),
        t('webhooks.acts.rotate'),
        false,
        rotate,
      ),
    remove: () =>
      ask(t('webhooks.removeAsk', { name }), t('webhooks.removeFacts'), t('webhooks.acts.remove'), true, () =>
        move('REMOVE'),
      ),
  };
}
