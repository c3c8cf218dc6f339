import { Injectable } from '@nestjs/common';
import type { NoClaimScale } from '../../domain/no-claim-scale.ts';
import { shippedScales } from '../../persistence/scale-definition.ts';

/** The no-claim ladders of markets that come with the product. */
@Injectable()
export class ListScales {
  private known: Promise<NoClaimScale[]> | undefined;

  /** Read once: they change with the product only. */
  run(): Promise<NoClaimScale[]> {
    return (this.known ??= shippedScales());
  }
}
