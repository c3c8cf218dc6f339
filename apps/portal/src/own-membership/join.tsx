import { Icon, shownError, type ShownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  AcceptInvitationDocument,
  RefuseInvitationDocument,
  SeenInvitationDocument,
  type SeenInvitationQuery,
} from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { Field } from '../sign-in/field.tsx';
import { useWait } from '../use-wait.ts';
import { ActProblem } from './act-problem.tsx';
import { Consent, useWording } from './consent.tsx';
import { afterActs, type Wording } from './own-membership.ts';

type Seen = SeenInvitationQuery['householdInvitation'];

/** Enters a code, sees whose household it is, and says yes or no. */
export function Join({
  wording,
  onDone,
}: {
  wording: Wording;
  onDone: (said: string) => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const [code, setCode] = useState('');
  const [seen, setSeen] = useState<Seen>();
  const finish = (said: string): void => {
    setSeen(undefined);
    setCode('');
    onDone(said);
  };
  return (
    <section className="card sec">
      <h2 className="h3">{t('join.title')}</h2>
      {seen === undefined ? (
        <CodeForm code={code} onCode={setCode} onSeen={setSeen} />
      ) : (
        <Answer
          code={code}
          seen={seen}
          wording={wording}
          onDone={finish}
          onLater={() => setSeen(undefined)}
        />
      )}
    </section>
  );
}

function CodeForm({
  code,
  onCode,
  onSeen,
}: {
  code: string;
  onCode: (code: string) => void;
  onSeen: (seen: Seen) => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<ShownError>();
  const waitSeconds = useWait(problem);
  const look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const isShort = code.replaceAll(/[^0-9a-z]/gi, '').length !== 12;
    setMissing(isShort);
    if (isShort) return;
    setBusy(true);
    const { data, error } = await client
      .query(SeenInvitationDocument, { code }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    setProblem(error && shownError(error));
    if (data) onSeen(data.householdInvitation);
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void look(event)}>
      <Field
        label={t('join.label')}
        hint={t('join.hint')}
        problem={isMissing ? t('join.missing') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            className="input own-code"
            value={code}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => onCode(event.target.value.toUpperCase())}
          />
        )}
      </Field>
      <Problem error={problem} />
      <button type="submit" className="btn lg" disabled={isBusy || waitSeconds > 0}>
        {t('join.look')}
      </button>
    </form>
  );
}

function Answer({
  code,
  seen,
  wording,
  onDone,
  onLater,
}: {
  code: string;
  seen: Seen;
  wording: Wording;
  onDone: (said: string) => void;
  onLater: () => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  const { text, agreed, isGiven, give } = useWording(wording);
  const accept = useKeyedMutation(AcceptInvitationDocument);
  const refuse = useKeyedMutation(RefuseInvitationDocument);
  const [isMissing, setMissing] = useState(false);
  const isBusy = accept.fetching || refuse.fetching;
  const join = async (): Promise<void> => {
    setMissing(!isGiven);
    if (!isGiven) return;
    if (await accept.send((key) => ({ input: { key, code, ...agreed } }), afterActs))
      onDone(t('join.joined'));
  };
  const sayNo = async (): Promise<void> => {
    if (await refuse.send(() => ({ code }), afterActs)) onDone(t('join.refused'));
  };
  return (
    <div className="form">
      <div>
        <p className="h2">
          {seen.maskedName === null ? t('join.fromSomebody') : t('join.from', { name: seen.maskedName })}
        </p>
        <p className="small ink2">
          {seen.members > 1 ? t('join.members', { count: seen.members }) : t('join.begins')}
        </p>
        <p className="small ink2">{t(seen.mayDraw ? 'join.mayDraw' : 'join.gives')}</p>
        <p className="small ink3">{t('join.until', { time: formatMoment(seen.expiresAt, language) })}</p>
      </div>
      <p className="notice" role="note">
        <Icon name="info" size="m" />
        <span>{t('join.unknownPerson')}</span>
      </p>
      <Consent text={text} isGiven={isGiven} isMissing={isMissing} onChange={give} />
      <ActProblem error={accept.error ?? refuse.error} notProved={t('join.notProved')} />
      <button type="button" className="btn pri lg" disabled={isBusy} onClick={() => void join()}>
        {t('join.accept')}
      </button>
      <div className="two">
        <button type="button" className="btn tall" disabled={isBusy} onClick={() => void sayNo()}>
          {t('join.refuse')}
        </button>
        <button type="button" className="btn tall" onClick={onLater}>
          {t('join.later')}
        </button>
      </div>
    </div>
  );
}
