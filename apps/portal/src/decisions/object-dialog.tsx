import { shownError, useKeyedMutation } from '@evergreen/web';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.tsx';
import { type DecisionKind, ObjectToOwnDecisionDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { Field } from '../sign-in/field.tsx';

interface Choice {
  readonly kind: DecisionKind;
  readonly ref: string;
}

/** Which decision, and what one has to say to it. */
export function ObjectDialog({
  choices,
  onSent,
  onClose,
}: {
  choices: readonly Choice[];
  onSent: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('decisions');
  const { send, fetching, error } = useKeyedMutation(ObjectToOwnDecisionDocument);
  const [which, setWhich] = useState(0);
  const [words, setWords] = useState('');
  const [isShort, setShort] = useState(false);
  const object = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const said = words.trim();
    setShort(said.length < 4);
    const choice = choices[which];
    if (said.length < 4 || !choice) return;
    const { kind, ref } = choice;
    if (await send((key) => ({ input: { key, kind, ref, words: said } }))) onSent();
  };
  return (
    <Dialog title={t('object')} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void object(event)}>
        <Field label={t('which')} hint="" problem={undefined}>
          {(ids) => (
            <select
              {...ids}
              className="input"
              value={which}
              onChange={(event) => setWhich(Number(event.target.value))}
            >
              {choices.map(({ kind, ref }, n) => (
                <option key={`${kind} ${ref}`} value={n}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('words')} hint={t('wordsHint')} problem={isShort ? t('wordsMissing') : undefined}>
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={5}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <Problem error={error && shownError(error)} />
        <button type="submit" className="btn p lg" disabled={fetching}>
          {t('send')}
        </button>
      </form>
    </Dialog>
  );
}
