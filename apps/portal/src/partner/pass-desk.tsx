import { shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay, formatMoney } from '@evergreen/web/format';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ConfirmPartnerUseDocument,
  LookUpPassDocument,
  type LookUpPassMutation,
  type ShownPassPartsFragment,
} from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { textIn } from '../rewards/why-not.ts';
import { minorOf } from './amount.ts';

type Refusal = NonNullable<LookUpPassMutation['lookUpPass']['refusal']>;

interface Found {
  readonly shown: ShownPassPartsFragment | null;
  readonly refusal: Refusal | null;
}

/** A code is looked up, what it is is shown, and its use confirmed: one thing after the other. */
export function PassDesk({ token, onUsed }: { token: string; onUsed(): void }): ReactElement {
  const { t } = useTranslation('partner');
  const [code, setCode] = useState('');
  const [found, setFound] = useState<Found>();
  const [{ fetching, error }, look] = useMutation(LookUpPassDocument);
  const search = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data } = await look({ token, passCode: code });
    if (data) setFound(data.lookUpPass);
  };
  const next = (): void => {
    setCode('');
    setFound(undefined);
  };
  return (
    <section className="card sec">
      <form className="rw-form" onSubmit={(event) => void search(event)}>
        <label className="field">
          <span>{t('code')}</span>
          <input
            className="input code"
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            onChange={(event) => {
              setCode(event.target.value);
              setFound(undefined);
            }}
          />
          <span className="small ink3">{t('codeHint')}</span>
        </label>
        <button type="submit" className="btn tall" disabled={fetching || code.trim() === ''}>
          {t('look')}
        </button>
      </form>
      <Problem error={error && shownError(error)} />
      <div role="status">
        {found?.refusal != null && <p className="rw-why spaced">{t(`refusals.${found.refusal}`)}</p>}
      </div>
      {found?.shown && (
        <FoundPass
          key={code}
          {...{ token, code, onUsed }}
          shown={found.shown}
          isOpen={found.refusal === null}
          onNext={next}
        />
      )}
    </section>
  );
}

interface FoundPassProps {
  readonly token: string;
  readonly code: string;
  readonly shown: ShownPassPartsFragment;
  readonly isOpen: boolean;
  onUsed(): void;
  onNext(): void;
}

function FoundPass({ token, code, shown, isOpen, onUsed, onNext }: FoundPassProps): ReactElement {
  const { t } = useTranslation('partner');
  const { language } = useLanguage();
  const { send, fetching, error } = useKeyedMutation(ConfirmPartnerUseDocument);
  const [amount, setAmount] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [said, setSaid] = useState<string>();
  const { names, terms, isCoupon, left, validUntil } = shown;
  const name = textIn(names, language);
  const minor = isCoupon ? minorOf(amount) : '0';
  const confirm = async (): Promise<void> => {
    if (minor === undefined) return;
    const input = { token, passCode: code, amountMinor: minor };
    const answer = await send((key) => ({ input: { key, ...input } }));
    if (!answer) return;
    const { refusal: why, amount: used } = answer.confirmPartnerUse;
    setRefusal(why ?? undefined);
    if (why !== null) return;
    setSaid(isCoupon ? t('usedAmount', { name, amount: formatMoney(used) }) : t('used', { name }));
    onUsed();
  };
  return (
    <div className="spaced">
      <p className="small ink3">{t(isCoupon ? 'coupon' : 'service')}</p>
      <h2 className="h2">{name}</h2>
      {isCoupon && <p className="num">{t('left', { left: formatMoney(left) })}</p>}
      {validUntil !== null && (
        <p className="small ink2">{t('until', { date: formatDay(validUntil, language) })}</p>
      )}
      {textIn(terms, language) !== '' && <p className="small own-words">{textIn(terms, language)}</p>}
      {isCoupon && isOpen && said === undefined && (
        <label className="field spaced">
          <span>{t('amount')}</span>
          <input
            className="input"
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
          {amount !== '' && minor === undefined && <span className="small danger-t">{t('amountWrong')}</span>}
        </label>
      )}
      <Problem error={error && shownError(error)} />
      <div role="status">
        {refusal !== undefined && <p className="rw-why">{t(`refusals.${refusal}`)}</p>}
        {said !== undefined && <p className="b">{said}</p>}
      </div>
      <div className="rw-acts">
        {isOpen && said === undefined && (
          <button
            type="button"
            className="btn pri tall"
            disabled={fetching || minor === undefined}
            onClick={() => void confirm()}
          >
            {t(isCoupon ? 'confirmCoupon' : 'confirmService')}
          </button>
        )}
        {said !== undefined && (
          <button type="button" className="btn pri tall" onClick={onNext}>
            {t('next')}
          </button>
        )}
      </div>
    </div>
  );
}
