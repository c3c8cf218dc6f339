import type { Logger } from '@evergreen/observability';
import { LOGGER, RepeatedWork } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { PostPointsOrders } from '../../use-cases/points-orders/post-points-orders.ts';

// Awards come seconds after what is ordered about them, if not before. Looking costs one index entry while none waits.
const everyMs = 2_000;

/** Carries out orders that waited for what they are about, as long as the service runs. */
@Injectable()
export class WaitingOrdersSweeper extends RepeatedWork {
  constructor(
    @Inject(PostPointsOrders) private readonly post: PostPointsOrders,
    @Inject(LOGGER) log: Logger,
  ) {
    super({
      log,
      everyMs,
      failed: {
        event: 'points-orders.waiting-failed',
        message: 'orders that wait could not be carried out; tried again',
      },
    });
  }

  protected work(): Promise<boolean> {
    return this.post.postWaiting();
  }
}
