import { shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { GiveEventFeedbackDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import type { Invitation } from './invitation-parts.tsx';

const stars = ['5', '4', '3', '2', '1'] as const;
type Stars = (typeof stars)[number];

/** How it was. */
export function FeedbackCard({ invitation, until }: { invitation: Invitation; until: string }): ReactElement {
  const { t } = useTranslation('invitations');
  const { language } = useLanguage();
  const id = useId();
  const { eventId } = invitation;
  const { send, renew, fetching, error } = useKeyedMutation(GiveEventFeedbackDocument);
  const [rating, setRating] = useState(
    invitation.rating === null ? undefined : (String(invitation.rating) as Stars),
  );
  const [words, setWords] = useState(invitation.words);
  const say = async (): Promise<void> => {
    const sent = await send((key) => ({ input: { key, eventId, rating: Number(rating), words } }));
    if (!sent) renew();
  };
  return (
    <section className="card sec">
      <Choice<Stars>
        label={t('feedback')}
        value={rating}
        options={stars.map((value) => ({ value, label: t(`stars.s${value}`) }))}
        onChange={setRating}
      />
      <div className="field spaced">
        <label htmlFor={id}>{t('said')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={500}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <Problem error={error && shownError(error)} />
      <div role="status">{invitation.rating !== null && <p className="small ink2">{t('thanks')}</p>}</div>
      <p className="small ink3">{t('feedbackUntil', { day: formatDay(until, language) })}</p>
      <button
        type="button"
        className="btn pri tall spaced"
        disabled={fetching || rating === undefined}
        onClick={() => void say()}
      >
        {t('say')}
      </button>
    </section>
  );
}
