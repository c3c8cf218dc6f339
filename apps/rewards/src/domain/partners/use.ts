import type { LocalDate } from '@evergreen/kernel';

export const useRefusals = [
  ...(['UNKNOWN_CODE', 'OTHER_PARTNER', 'USED', 'EXPIRED', 'CANCELLED', 'AMOUNT_TOO_HIGH'] as const),
  ...(['AMOUNT_MISSING', 'NOT_READY'] as const),
] as const;
/** Why what somebody shows cannot be used. */
export type UseRefusal = (typeof useRefusals)[number];

/** What stands behind a pass. */
export interface Shown {
  readonly kind: 'service' | 'coupon';
  readonly state: 'ready' | 'used' | 'cancelled' | 'open';
  readonly validUntil: LocalDate | null;
  /** Of a coupon: what is left of it; of a service: what it is worth. */
  readonly leftMinor: bigint;
  /** None: any. */
  readonly partnerIds: readonly string[];
}

/** Why a partner cannot take it; undefined: they can. @param amountMinor of a coupon; undefined while merely looking */
export function useRefusal(
  shown: Shown,
  partnerId: string | null,
  today: LocalDate,
  amountMinor?: bigint,
): UseRefusal | undefined {
  if (partnerId !== null && shown.partnerIds.length > 0 && !shown.partnerIds.includes(partnerId))
    return 'OTHER_PARTNER';
  if (shown.state === 'cancelled') return 'CANCELLED';
  if (shown.state === 'open') return 'NOT_READY';
  if (shown.state === 'used') return 'USED';
  if (shown.validUntil !== null && shown.validUntil < today) return 'EXPIRED';
  if (shown.kind === 'coupon' && amountMinor !== undefined) {
    if (amountMinor <= 0n) return 'AMOUNT_MISSING';
    if (amountMinor > shown.leftMinor) return 'AMOUNT_TOO_HIGH';
  }
  return undefined;
}
