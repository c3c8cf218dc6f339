import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';

@ObjectType({ description: 'What a core system shows to send batches. Its secret is shown once.' })
export class FeedCredential {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The core system.' })
  source!: string;

  @Field(() => String, { description: 'Its first characters.' })
  hint!: string;

  @Field(() => String, { description: 'A staff number, or the operator.' })
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar)
  expiresAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  revokedAt!: string | null;

  @Field(() => String, { nullable: true })
  revokedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'To the minute.' })
  lastUsedAt!: string | null;
}

@ObjectType({ description: 'A credential that was just made.' })
export class FeedCredentialMade {
  @Field(() => FeedCredential)
  credential!: FeedCredential;

  @Field(() => String, { nullable: true, description: 'Null when the key was sent before.' })
  secret!: string | null;
}

@ObjectType({ description: 'Records that a core system sent by itself: an import of a house format.' })
export class FeedBatch {
  @Field(() => ID, { description: 'Of its import.' })
  id!: string;

  @Field(() => String, { description: "The source's own." })
  key!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String, { description: '`customers`, `policies`, `claims`, `answers` or `renewals`.' })
  kind!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => Int, { nullable: true, description: 'Null until it has ended.' })
  rowsRead!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null until it has ended.' })
  rowsRefused!: number | null;
}

@InputType()
export class CreateFeedCredentialInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => String, { description: 'Small letters, digits and hyphens, such as `core-north`.' })
  source!: string;

  @Field(() => Int, { description: 'From 1 to 400.' })
  validDays!: number;
}
