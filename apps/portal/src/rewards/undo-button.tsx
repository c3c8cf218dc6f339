import { Icon, shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type RedemptionPartsFragment, UndoRedemptionDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';

// The points come back, and so does the stock.
const context = { additionalTypenames: ['Offers', 'PointsAccount', 'Redemption', 'OwnCoupon'] };

interface UndoButtonProps {
  readonly redemption: RedemptionPartsFragment;
  onUndone?(): void;
}

/** Takes a redemption back while that is possible, and says until when. */
export function UndoButton({ redemption, onUndone }: UndoButtonProps): ReactElement | null {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const [{ fetching, error }, undo] = useMutation(UndoRedemptionDocument);
  const { id, undoUntil } = redemption;
  if (undoUntil === null) return null;
  const send = async (): Promise<void> => {
    const { data } = await undo({ id }, context);
    if (data) onUndone?.();
  };
  return (
    <>
      <Problem error={error && shownError(error)} />
      <button type="button" className="btn tall" disabled={fetching} onClick={() => void send()}>
        <Icon name="undo" size="m" />
        {t('undo', { time: formatMoment(undoUntil, language) })}
      </button>
    </>
  );
}
