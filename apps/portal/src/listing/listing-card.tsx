import { Icon, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AppealListingDocument, type OwnListingPartsFragment } from '../graphql.gen.ts';
import { Dialog } from '../dialog.tsx';
import { Problem } from '../problem.tsx';
import { Field } from '../sign-in/field.tsx';

type Listing = OwnListingPartsFragment;

/** One entry about oneself: why, until when, what was said and answered, and the way to appeal. */
export function ListingCard({ listing, onSent }: { listing: Listing; onSent: () => void }): ReactElement {
  const { t } = useTranslation('listing');
  const { language } = useLanguage();
  const [isAppealing, setAppealing] = useState(false);
  const { state, reason, startsOn, endsOn, endedOn, appeal, appealedAt, answer, answeredAt } = listing;
  const isOver = endedOn !== null;
  const day = (date: string) => formatDay(date, language);
  const moment = (at: string) => formatMoment(at, language);
  return (
    <section className="card sec">
      <p>
        <span className={isOver ? 'chip' : state === 'APPEALED' ? 'chip warn' : 'chip danger'}>
          {t(`state.${state}`)}
        </span>
      </p>
      <h2 className="h2 spaced">{t(`reason.${reason}`)}</h2>
      <p className="small ink2">
        {isOver ? t('ended', { date: day(endedOn) }) : t('since', { from: day(startsOn), to: day(endsOn) })}
      </p>
      {!isOver && (
        <ul className="ticks small ink2 spaced">
          {(['closed', 'compulsory'] as const).map((line) => (
            <li key={line}>
              <Icon name={line === 'closed' ? 'lock' : 'shield'} size="s" />
              <span>{t(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {appeal !== '' && appealedAt !== null && (
        <div className="spaced">
          <h3 className="h3">{t('yours', { date: moment(appealedAt) })}</h3>
          <p className="small ink2 own-words">{appeal}</p>
        </div>
      )}
      {answer !== '' && answeredAt !== null && (
        <div className="spaced">
          <h3 className="h3">{t('answer', { date: moment(answeredAt) })}</h3>
          <p className="small ink2 own-words">{answer}</p>
        </div>
      )}
      {listing.mayAppeal && (
        <>
          <p className="small ink3 spaced">{t('appealHint')}</p>
          <button type="button" className="btn lg" onClick={() => setAppealing(true)}>
            {t('appeal')}
          </button>
        </>
      )}
      {isAppealing && (
        <AppealDialog
          entryId={listing.id}
          onSent={() => {
            setAppealing(false);
            onSent();
          }}
          onClose={() => setAppealing(false)}
        />
      )}
    </section>
  );
}

function AppealDialog({
  entryId,
  onSent,
  onClose,
}: {
  entryId: string;
  onSent: () => void;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation('listing');
  const { send, fetching, error } = useKeyedMutation(AppealListingDocument);
  const [words, setWords] = useState('');
  const [isShort, setShort] = useState(false);
  const appeal = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const said = words.trim();
    setShort(said.length < 4);
    if (said.length < 4) return;
    if (await send((key) => ({ input: { key, entryId, words: said } }))) onSent();
  };
  return (
    <Dialog title={t('appeal')} onClose={onClose}>
      <form className="form" noValidate onSubmit={(event) => void appeal(event)}>
        <Field
          label={t('appealWords')}
          hint={t('appealHint')}
          problem={isShort ? t('appealMissing') : undefined}
        >
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
