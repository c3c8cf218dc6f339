import { useTranslation } from 'react-i18next';
import { webhookMessages } from './messages.ts';

const reasons = webhookMessages.zh.reasons;

function isKnown(reason: string): reason is keyof typeof reasons {
  return Object.hasOwn(reasons, reason);
}

/** Why a try was not taken. */
export function useReasonWords(): (reason: string, status: number | null) => string {
  const { t } = useTranslation();
  return (reason, status) =>
    isKnown(reason) ? t(`webhooks.reasons.${reason}`, { status: status ?? '' }) : reason;
}
