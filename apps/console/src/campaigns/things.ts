import { useLanguage } from '@evergreen/web';
import { formatMoney } from '@evergreen/web/format';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CampaignThingsDocument } from '../graphql.gen.ts';
import type { ThingKind } from './definition.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Known extends Choice {
  readonly name: string;
  readonly isOpen: boolean;
}

/** Coupons, rewards and events as campaigns give them. */
export function useThings(): {
  readonly isLoaded: boolean;
  /** Those that can be had now. */
  readonly optionsOf: (kind: ThingKind) => readonly Choice[];
  /** Undefined where the viewer does not see it. */
  readonly nameOf: (kind: ThingKind, id: string) => string | undefined;
} {
  const { language } = useLanguage();
  const [{ data, error }] = useQuery({ query: CampaignThingsDocument });
  return useMemo(() => {
    const own = ({ zh, en }: { readonly zh: string; readonly en: string }) => (language === 'en' ? en : zh);
    const of: Record<ThingKind, Known[]> = {
      coupon: (data?.couponKinds ?? []).map(({ id, names, face, isActive }) => ({
        ...{ value: id, name: own(names), label: `${own(names)} · ${formatMoney(face)}`, isOpen: isActive },
      })),
      gift: (data?.rewards ?? []).map(({ id, content: { names, value }, state }) => ({
        ...{ value: id, name: own(names), label: `${own(names)} · ${formatMoney(value)}` },
        isOpen: state === 'ACTIVE',
      })),
      invitation: (data?.memberEvents ?? []).map(({ id, name, state }) => ({
        ...{ value: id, name: own(name), label: own(name), isOpen: state === 'PUBLISHED' },
      })),
    };
    const open = {
      ...{ coupon: of.coupon.filter(isOpen), gift: of.gift.filter(isOpen) },
      invitation: of.invitation.filter(isOpen),
    };
    return {
      isLoaded: data !== undefined || error !== undefined,
      optionsOf: (kind) => open[kind],
      nameOf: (kind, id) => of[kind].find(({ value }) => value === id)?.name,
    };
  }, [data, error, language]);
}

const isOpen = (known: Known): boolean => known.isOpen;
