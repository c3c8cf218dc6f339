import type {
  GetInsightResponse,
  InsightDay as WireDay,
  InsightRun as WireRun,
  ListInsightCustomersResponse,
} from '@evergreen/contracts/customer-profile';
import { indicatorOf } from '../indicators/map-indicators.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import {
  type Insight,
  type InsightAmount,
  type InsightCustomers,
  type InsightDay,
  InsightDimension,
  type InsightRun,
} from './insight.models.ts';

const dimensions: Readonly<Record<string, InsightDimension>> = {
  office: InsightDimension.OFFICE,
  channel: InsightDimension.CHANNEL,
  vehicle: InsightDimension.VEHICLE,
  region: InsightDimension.REGION,
};

function amountsOf(amounts: Readonly<Record<string, number>>): InsightAmount[] {
  return Object.entries(amounts).map(([name, value]) => ({ name, value }));
}

function dayOf({ asOf, amounts, indicators, csat, nps }: WireDay): InsightDay {
  return {
    ...{ asOf, amounts: amountsOf(amounts), indicators: indicators.map(indicatorOf), nps: nps ?? null },
    csat: csat === undefined ? null : { ...csat, n: Number(csat.n) },
  };
}

export function insightOf(wire: GetInsightResponse): Insight {
  const { asOf, reckonedAt, currency, rulesVersion, previous, yearBefore } = wire;
  return {
    ...{ asOf, reckonedAt, currency, rulesVersion, total: dayOf(answered(wire.total)) },
    previous: previous === undefined ? null : dayOf(previous),
    yearBefore: yearBefore === undefined ? null : dayOf(yearBefore),
    course: wire.course.map(dayOf),
    groups: wire.groups.flatMap(({ dimension, value, amounts }) => {
      const known = dimensions[dimension];
      return known === undefined ? [] : [{ dimension: known, value, amounts: amountsOf(amounts) }];
    }),
    survival: wire.survival.map(({ year, atRisk, lapsed, survival, low, high }) => ({
      ...{ year, atRisk: Number(atRisk), lapsed: Number(lapsed), survival },
      ...{ low: low ?? null, high: high ?? null },
    })),
    standings: wire.standings.map(({ kind, value, n }) => ({ kind, value, n: Number(n) })),
  };
}

export function insightRunOf(wire: WireRun | undefined): InsightRun {
  const { runId, asOf, startedBy, progress } = answered(wire);
  return { id: runId, asOf, startedBy, progress: progressOf(progress) };
}

export function insightCustomersOf({ customers, next }: ListInsightCustomersResponse): InsightCustomers {
  return {
    next: next ?? null,
    customers: customers.map((customer) => ({
      ...customer,
      premiumInForce: moneyOf(
        answered(customer.premiumInForce).minor,
        answered(customer.premiumInForce).currency,
      ),
      satisfaction: customer.satisfaction ?? null,
      nextExpiryOn: customer.nextExpiryOn ?? null,
    })),
  };
}
