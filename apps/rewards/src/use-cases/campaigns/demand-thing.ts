import { type Clock, InvalidInput } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type CampaignDefinition,
  type ThingEffect,
  thingOf,
} from '../../domain/campaigns/campaign-definition.ts';
import { GiveThings, type Thing } from './give-things.ts';

/** No campaign is written that gives what there is not, and none is approved that gives what cannot be had. */
@Injectable()
export class DemandThing {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GiveThings) private readonly things: GiveThings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns what it gives; undefined of points, or of a notice alone
   * @throws InvalidInput naming the effect whose thing is not known
   */
  async known(definition: CampaignDefinition): Promise<Thing | undefined> {
    const effect = thingOf(definition);
    if (effect === undefined) return undefined;
    const thing = await this.things.describe(this.database, effect, this.clock.today());
    if (thing === undefined) throw refused(definition, effect, 'is not known');
    return thing;
  }

  /** @throws InvalidInput naming the effect whose thing is not known, or cannot be had now */
  async open(definition: CampaignDefinition): Promise<void> {
    const thing = await this.known(definition);
    if (thing !== undefined && !thing.isOpen)
      throw refused(definition, thingOf(definition)!, 'cannot be had now');
  }
}

const fields = { coupon: 'couponKindId', gift: 'rewardId', invitation: 'eventId' } as const;

function refused({ effects }: CampaignDefinition, effect: ThingEffect, problem: string): InvalidInput {
  const field = `effects[${effects.indexOf(effect)}].${fields[effect.kind]}`;
  return new InvalidInput([{ field, problem }]);
}
