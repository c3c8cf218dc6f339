import type {
  GetInsightResponse,
  InsightDay as WireDay,
  InsightGroup as WireGroup,
  InsightMeasure as WireMeasure,
  InsightRun as WireRun,
  ListInsightCustomersResponse,
  StandingCount,
} from '@evergreen/contracts/customer-profile';
import { indicatorOf } from '../indicators/map-indicators.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import type { InsightCustomers } from './insight-list.models.ts';
import {
  type Insight,
  type InsightAmount,
  type InsightDay,
  InsightDimension,
  type InsightGroup,
  type InsightMeasure,
  type InsightRun,
  type InsightStanding,
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

function measureOf({ name, value, low, high, n }: WireMeasure): InsightMeasure {
  return { name, value, low: low ?? null, high: high ?? null, n };
}

function groupOf(group: WireGroup): InsightGroup[] {
  const dimension = dimensions[group.dimension];
  const { value, amounts, compared, measures, comparedMeasures } = group;
  if (dimension === undefined) return [];
  return [
    {
      ...{ dimension, value, amounts: amountsOf(amounts), compared: amountsOf(compared) },
      ...{ measures: measures.map(measureOf), comparedMeasures: comparedMeasures.map(measureOf) },
    },
  ];
}

function dayOf({ asOf, amounts, indicators, csat, nps, measures }: WireDay): InsightDay {
  return {
    measures: measures.map(measureOf),
    ...{ asOf, amounts: amountsOf(amounts), indicators: indicators.map(indicatorOf), nps: nps ?? null },
    csat: csat === undefined ? null : { ...csat, n: Number(csat.n) },
  };
}

export function insightOf(wire: GetInsightResponse): Insight {
  const { asOf, reckonedAt, currency, rulesVersion, compared, loyaltyCut, satisfactionCut } = wire;
  return {
    ...{ asOf, reckonedAt, currency, rulesVersion, total: dayOf(answered(wire.total)) },
    compared: compared === undefined ? null : dayOf(compared),
    ...{ loyaltyCut: loyaltyCut ?? null, satisfactionCut: satisfactionCut ?? null },
    course: wire.course.map(dayOf),
    groups: wire.groups.flatMap(groupOf),
    survival: wire.survival.map(({ year, atRisk, lapsed, survival, low, high }) => ({
      ...{ year, atRisk: Number(atRisk), lapsed: Number(lapsed), survival },
      ...{ low: low ?? null, high: high ?? null },
    })),
    policyLife: wire.policyLife ?? null,
    choices: wire.choices.flatMap(({ dimension: name, value }) => {
      const dimension = dimensions[name];
      return dimension === undefined ? [] : [{ dimension, value }];
    }),
    ...{ holdsCustomers: wire.holdsCustomers, daysWithCustomers: wire.daysWithCustomers },
    standings: wire.standings.map(standingOf),
    comparedStandings: wire.comparedStandings.map(standingOf),
  };
}

function standingOf({ kind, value, n }: StandingCount): InsightStanding {
  return { kind, value, n: Number(n) };
}

export function insightRunOf(wire: WireRun | undefined): InsightRun {
  const { runId, asOf, startedBy, progress } = answered(wire);
  return { id: runId, asOf, startedBy, progress: progressOf(progress) };
}

export function insightCustomersOf({
  customers,
  next,
  sums,
}: ListInsightCustomersResponse): InsightCustomers {
  return {
    next: next ?? null,
    sums:
      sums === undefined
        ? null
        : {
            ...{ customers: Number(sums.customers), elsewhere: Number(sums.elsewhere) },
            ...{ amounts: amountsOf(sums.amounts), whole: amountsOf(sums.whole), currency: sums.currency },
          },
    customers: customers.map((customer) => ({
      ...customer,
      amounts: amountsOf(customer.amounts),
      premiumInForce: moneyOf(
        answered(customer.premiumInForce).minor,
        answered(customer.premiumInForce).currency,
      ),
      satisfaction: customer.satisfaction ?? null,
      nextExpiryOn: customer.nextExpiryOn ?? null,
    })),
  };
}
