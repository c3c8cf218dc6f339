import { Icon, useKeyedMutation } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { Dialog } from '../dialog.tsx';
import { ChangeOwnMembershipDocument, type ClosingReason } from '../graphql.gen.ts';
import { isInForce } from '../in-force.ts';
import { Field } from '../sign-in/field.tsx';
import { ActProblem } from './act-problem.tsx';
import { afterActs, type OwnMembership, type Policy } from './own-membership.ts';

interface CloseProps {
  readonly membership: OwnMembership;
  readonly policies: readonly Policy[];
  readonly today: string;
  readonly onDone: (said: string) => void;
}

/** What closing takes, said before anything is asked; and why it cannot be done now, where that is so. */
export function CloseCard({ membership, policies, today, onDone }: CloseProps): ReactElement | null {
  const { t } = useTranslation('own');
  const [isAsked, setAsked] = useState(false);
  const { forfeits, held, owed, household, openActs, reopenDays } = membership;
  if (!openActs.includes('CLOSE')) return null;
  const running = policies.filter((policy) => isInForce(policy, today));
  const labels = running.map(({ label }) => label).join(t('close.and'));
  const isHeld = BigInt(held) > 0n;
  return (
    <section className="card sec">
      <h2 className="h3">{t('close.title')}</h2>
      <p className="small ink3 spaced">{t('close.lose')}</p>
      <p className="h2 danger-t">
        {BigInt(forfeits) > 0n ? t('close.points', { points: formatCount(forfeits) }) : t('close.none')}
      </p>
      <ul className="ticks small ink2">
        <Line text={t('close.also')} />
        {BigInt(owed) > 0n && <Line text={t('close.owed', { points: formatCount(owed) })} />}
        {running.length > 0 && <Line text={t('close.cover', { labels })} />}
        {household && <Line text={t('close.household')} />}
        <Line text={t('close.back', { days: reopenDays })} />
        <Line text={t('close.stay')} />
      </ul>
      {isHeld ? (
        <p className="notice warn" role="note">
          <Icon name="alert" size="m" />
          <span>{t('close.held', { points: formatCount(held) })}</span>
        </p>
      ) : (
        <button type="button" className="btn lg" onClick={() => setAsked(true)}>
          {t('close.act')}
        </button>
      )}
      {isAsked && <CloseDialog forfeits={forfeits} onDone={onDone} onClose={() => setAsked(false)} />}
    </section>
  );
}

function Line({ text }: { text: string }): ReactElement {
  return (
    <li>
      <Icon name="info" size="s" />
      <span>{text}</span>
    </li>
  );
}

const reasons: readonly ClosingReason[] = ['HARDLY_USED', 'PRIVACY', 'INSURED_ELSEWHERE', 'OTHER'];

function CloseDialog({
  forfeits,
  onDone,
  onClose,
}: {
  forfeits: OwnMembership['forfeits'];
  onDone: (said: string) => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const { send, fetching, error } = useKeyedMutation(ChangeOwnMembershipDocument);
  const [reason, setReason] = useState<ClosingReason>('HARDLY_USED');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const word = t('close.word');
  const close = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const isSure = typed.trim().toLowerCase() === word;
    setWrong(!isSure);
    if (!isSure) return;
    const input = { act: 'CLOSE', reason, forfeits } as const;
    if (!(await send((key) => ({ input: { key, ...input } }), afterActs))) return;
    onClose();
    onDone(t('close.done'));
  };
  return (
    <Dialog title={t('close.ask')} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void close(event)}>
        <div className="own-reasons">
          <Choice<ClosingReason>
            label={t('close.why')}
            value={reason}
            options={reasons.map((value) => ({ value, label: t(`close.reason.${value}`) }))}
            onChange={setReason}
          />
        </div>
        <Field
          label={t('close.typed', { word })}
          hint={
            BigInt(forfeits) > 0n
              ? t('close.typedHint', { points: formatCount(forfeits) })
              : t('close.typedHintNone')
          }
          problem={isWrong ? t('close.typedWrong', { word }) : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              className="input"
              value={typed}
              maxLength={20}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <p className="small ink3">{t('close.proof')}</p>
        <ActProblem error={error} notProved={t('close.notProved')} />
        <button type="button" className="btn pri lg" onClick={onClose}>
          {t('close.keep')}
        </button>
        <button type="submit" className="btn lg danger-t" disabled={fetching}>
          {t('close.sure')}
        </button>
      </form>
    </Dialog>
  );
}
