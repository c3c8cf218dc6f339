import { shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { App, Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CancelRunDocument, PauseRunDocument, ResumeRunDocument, StartRunDocument } from '../graphql.gen.ts';
import { Act, named, Refusal } from '../page-parts.tsx';
import type { Run } from './run.ts';

/** What can be done with a run in the state it is in. */
export function RunActs({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [paused, pause] = useMutation(PauseRunDocument);
  const [resumed, resume] = useMutation(ResumeRunDocument);
  const [cancelled, cancel] = useMutation(CancelRunDocument);
  const { state } = run.progress;
  const { id } = run;
  const error = paused.error ?? resumed.error ?? cancelled.error;
  const askCancel = (): void => {
    modal.confirm({
      title: t('run.cancelAsk'),
      content: t('run.cancelFacts'),
      icon: null,
      okText: t('run.cancel'),
      cancelText: t('run.keep'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: () => cancel({ id }),
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      {state === 'RUNNING' && (
        <Act right="NoClaimRun.manage">
          {(isDisabled) => (
            <Button disabled={isDisabled} loading={paused.fetching} onClick={() => void pause({ id })}>
              {t('run.pause')}
            </Button>
          )}
        </Act>
      )}
      {(state === 'PAUSED' || state === 'FAILED') && (
        <Act right="NoClaimRun.manage">
          {(isDisabled) => (
            <Button
              type="primary"
              disabled={isDisabled}
              loading={resumed.fetching}
              onClick={() => void resume({ id })}
            >
              {t('run.resume')}
            </Button>
          )}
        </Act>
      )}
      {(state === 'RUNNING' || state === 'QUEUED' || state === 'PAUSED') && (
        <Act right="NoClaimRun.manage">
          {(isDisabled) => (
            <Button danger disabled={isDisabled} loading={cancelled.fetching} onClick={askCancel}>
              {t('run.cancel')}
            </Button>
          )}
        </Act>
      )}
      {run.dry && state === 'SUCCEEDED' && run.total.grantedTerms > 0 && <GoReal run={run} />}
    </>
  );
}

/** From a dry run to the real one: the same rule set, the same date. */
function GoReal({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [{ fetching, error }, start] = useMutation(StartRunDocument);
  const { total, ruleSet, asOf } = run;
  const go = async (): Promise<void> => {
    // The key names the dry run it follows: pressed twice, or in two tabs, it is one run.
    const { data } = await start({
      input: { key: `${run.id}-real`, ruleSetId: ruleSet.id, asOf, dry: false },
    });
    if (data) void navigate(`/no-claim/${data.startNoClaimRun.id}`);
  };
  const ask = (): void => {
    const granted = formatCount(total.grantedTerms);
    modal.confirm({
      title: t('run.realAsk', { granted }),
      content: t('run.realFacts', {
        ruleSet: named(ruleSet, language),
        asOf: formatDay(asOf, language),
        granted,
        points: formatCount(Number(total.pointsPending) + Number(total.pointsActive)),
      }),
      icon: null,
      okText: t('run.realAsk', { granted }),
      autoFocusButton: 'cancel',
      onOk: go,
    });
  };
  return (
    <>
      <Refusal error={error && shownError(error)} />
      <Act right="NoClaimRun.manage">
        {(isDisabled) => (
          <Button type="primary" disabled={isDisabled} loading={fetching} onClick={ask}>
            {t('run.real')}
          </Button>
        )}
      </Act>
    </>
  );
}
