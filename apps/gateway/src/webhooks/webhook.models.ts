import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum WebhookEndpointState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  REMOVED = 'REMOVED',
}
registerEnumType(WebhookEndpointState, { name: 'WebhookEndpointState' });

export enum WebhookPause {
  BY_STAFF = 'BY_STAFF',
  FAILING = 'FAILING',
  GONE = 'GONE',
}
registerEnumType(WebhookPause, {
  name: 'WebhookPause',
  description: 'Why an endpoint is paused.',
  valuesMap: {
    FAILING: { description: 'It took nothing for too many days.' },
    GONE: { description: 'It answered 410: nothing more is kept for it.' },
  },
});

export enum WebhookDeliveryState {
  QUEUED = 'QUEUED',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
registerEnumType(WebhookDeliveryState, { name: 'WebhookDeliveryState' });

export enum WebhookMove {
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  REMOVE = 'REMOVE',
}
registerEnumType(WebhookMove, {
  name: 'WebhookMove',
  valuesMap: { REMOVE: { description: 'For good: what waits is sent no more.' } },
});

@ObjectType({ description: 'Where a system of the insurer is told what happens.' })
export class WebhookEndpoint {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  url!: string;

  @Field(() => [String], { description: 'Such as `tier.changed.v1`.' })
  kinds!: string[];

  @Field(() => WebhookEndpointState)
  state!: WebhookEndpointState;

  @Field(() => WebhookPause, { nullable: true })
  pause!: WebhookPause | null;

  @Field(() => InstantScalar)
  stateChangedAt!: string;

  @Field(() => String, { description: 'A staff number, or the service.' })
  stateChangedBy!: string;

  @Field(() => String)
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when it takes nothing.' })
  failingSince!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'To the minute.' })
  lastDeliveredAt!: string | null;

  @Field(() => InstantScalar)
  secretMadeAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Until when the secret before counts too.' })
  priorSecretUntil!: string | null;

  @Field(() => Int, { description: 'Of the log as it is kept.' })
  queued!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  delivered!: number;
}

@ObjectType()
export class WebhookEndpoints {
  @Field(() => [WebhookEndpoint], { description: 'Newest first, those that were removed last.' })
  endpoints!: WebhookEndpoint[];

  @Field(() => [String], { description: 'Kinds of events there are.' })
  kinds!: string[];

  @Field(() => Int, { description: 'How long the log is kept.' })
  daysKept!: number;

  @Field(() => Int, { description: 'After so many days without a message taken an endpoint is paused.' })
  failingDays!: number;
}

@ObjectType({ description: 'An endpoint with a secret that was just made.' })
export class WebhookSecretMade {
  @Field(() => WebhookEndpoint)
  endpoint!: WebhookEndpoint;

  @Field(() => String, { nullable: true, description: 'Null when the key was sent before.' })
  secret!: string | null;
}

@ObjectType({ description: 'What became of one message at one endpoint.' })
export class WebhookDelivery {
  @Field(() => ID)
  endpointId!: string;

  @Field(() => String)
  endpointName!: string;

  @Field(() => ID, { description: 'As the message carries it.' })
  messageId!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => Int, { description: 'How many facts it tells.' })
  items!: number;

  @Field(() => WebhookDeliveryState)
  state!: WebhookDeliveryState;

  @Field(() => String, {
    description: '`STATUS`, `TIMEOUT`, `NO_CONNECTION`, `ADDRESS_REFUSED`, `GONE` or `REMOVED`; empty: none.',
  })
  reason!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Int, { nullable: true, description: 'Of the last try; null: there was no answer.' })
  status!: number | null;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  nextAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: string | null;
}

@ObjectType()
export class WebhookDeliveryPage {
  @Field(() => [WebhookDelivery])
  deliveries!: WebhookDelivery[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType()
export class WebhookAttempt {
  @Field(() => Int)
  n!: number;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String, { description: 'Empty: it was taken.' })
  reason!: string;

  @Field(() => Int, { nullable: true })
  status!: number | null;

  @Field(() => Int)
  tookMs!: number;

  @Field(() => String, { description: 'The beginning of the answer.' })
  answer!: string;
}

@ObjectType()
export class WebhookMessage {
  @Field(() => WebhookDelivery)
  delivery!: WebhookDelivery;

  @Field(() => String, { description: 'JSON, as it is sent.' })
  body!: string;

  @Field(() => [WebhookAttempt], { description: 'Oldest first.' })
  attempts!: WebhookAttempt[];
}

@InputType()
export class WebhookDeliveryFilterInput {
  @Field(() => ID, { nullable: true })
  endpointId?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => WebhookDeliveryState, { nullable: true })
  state?: WebhookDeliveryState | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Messages made on that day.' })
  day?: string | null;
}

@InputType()
export class WebhookEndpointInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: '`https`, or this machine where the installation allows it.' })
  url!: string;

  @Field(() => [String])
  kinds!: string[];
}

@InputType()
export class ReplayWebhooksInput {
  @Field(() => ID)
  endpointId!: string;

  @Field(() => ID, { nullable: true, description: 'One message, delivered or failed.' })
  messageId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Or those that failed, from this day on.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day.' })
  to?: string | null;
}
