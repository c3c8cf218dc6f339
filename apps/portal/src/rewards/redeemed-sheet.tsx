import { useLanguage } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.tsx';
import type { RedemptionPartsFragment } from '../graphql.gen.ts';
import { Pass } from './pass.tsx';
import { UndoButton } from './undo-button.tsx';
import { textIn } from './why-not.ts';

interface RedeemedSheetProps {
  readonly redemption: RedemptionPartsFragment;
  onClose(): void;
}

/** The final answer: what one has now, how it is used, and the way back while there is one. */
export function RedeemedSheet({ redemption, onClose }: RedeemedSheetProps): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const [isUndone, setUndone] = useState(false);
  const { names, state, kind, deliveryWay, passCode, code, validUntil, couponId } = redemption;
  const name = textIn(names, language);
  const isHeld = state === 'RESERVED';
  return (
    <Dialog title={t(isHeld ? 'held' : 'redeemed')} onClose={onClose}>
      <p>{isHeld ? t('heldHint') : t(kind === 'PHYSICAL' ? 'onItsWay' : 'readyNow', { name })}</p>
      {!isUndone && <Pass passCode={passCode} code={code} validUntil={validUntil} />}
      {deliveryWay !== null && !isUndone && <p className="small ink2">{t(`ways.${deliveryWay}`)}</p>}
      {couponId !== null && !isUndone && <p className="small ink2">{t('seeCoupon')}</p>}
      <div role="status">{isUndone && <p>{t('undone')}</p>}</div>
      <div className="rw-acts">
        {!isUndone && <UndoButton redemption={redemption} onUndone={() => setUndone(true)} />}
        <button type="button" className="btn pri tall" onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </Dialog>
  );
}
