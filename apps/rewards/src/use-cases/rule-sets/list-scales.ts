import { Injectable } from '@nestjs/common';
import type { NoClaimScale } from '../../domain/no-claim-scale.ts';
import { shippedScales } from '../../persistence/scale-definition.ts';

/** The no-claim ladders of markets that come with the product. */
@Injectable()
export class ListScales {
  run(): readonly NoClaimScale[] {
    return shippedScales();
  }
}
