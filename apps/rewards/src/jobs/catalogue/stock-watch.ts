import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { NoteLowStock } from '../../use-cases/catalogue/note-low-stock.ts';

const everyMs = 15_000;

/** Notices stocks and pools of codes that begin to run out. */
@Injectable()
export class StockWatch extends RepeatedWork {
  constructor(
    @Inject(NoteLowStock) private readonly low: NoteLowStock,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: { event: 'stock.not-watched', message: 'stocks were not looked at; tried again' },
    });
  }

  protected async work(): Promise<boolean> {
    await this.low.run();
    return false;
  }
}
