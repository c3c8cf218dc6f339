import { InvalidInput } from '@evergreen/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type GatewayConfiguration } from '../gateway.config.ts';
import { type Money, moneyOf } from '../values/money.models.ts';

/** Amounts of the insurer's currency: the services of the catalogue know minor units only. */
@Injectable()
export class Amounts {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Pick<GatewayConfiguration, 'EVERGREEN_CURRENCY'>,
  ) {}

  of = (minor: bigint): Money => moneyOf(minor, this.configuration.EVERGREEN_CURRENCY);
}

export type MoneyOf = Amounts['of'];

/** Minor units as a form sends them. @throws InvalidInput naming the field */
export function minorOf(field: string, text: string): bigint {
  if (/^-?\d{1,15}$/.test(text)) return BigInt(text);
  throw new InvalidInput([{ field, problem: 'is no amount in minor units' }]);
}
