import { create, toJsonString } from '@bufbuild/protobuf';
import { FinanceReportSchema } from '@evergreen/contracts/membership';
import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { makeReport } from '../domain/finance/finance-report.ts';
import { factsOfDay } from '../persistence/finance-facts.ts';
import { daysToClose, isClosed, keepDay } from '../persistence/finance-snapshot.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';

/** More missed days than this are closed by hand where they are wanted. */
const missedMax = 31;

/** Finds out how the points stood at the end of a day, and keeps it for ever. */
@Injectable()
export class CloseDay {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** A day, and those before it that were missed, the earliest first. */
  async missed(tx: Transaction, upTo: LocalDate): Promise<LocalDate[]> {
    return (await daysToClose(tx, upTo, missedMax)).map(({ day }) => day);
  }

  /** @returns whether it was closed by this call */
  async in(tx: Transaction, asOf: LocalDate): Promise<boolean> {
    if (await isClosed(tx, asOf)) return false;
    const closedAt = this.clock.now();
    const programme = await currentProgramme(tx, asOf);
    const report = makeReport(await factsOfDay(tx, asOf, programme.tiers[0]!.tierId), programme);
    const json = toJsonString(FinanceReportSchema, create(FinanceReportSchema, report));
    return keepDay(tx, report, json, closedAt);
  }
}
