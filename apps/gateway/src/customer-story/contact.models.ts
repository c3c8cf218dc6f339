import { ContactKind as WireKind } from '@evergreen/contracts/customer-profile';
import { Field, ID, InputType } from '@nestjs/graphql';
import { CustomerContactKind } from './story.models.ts';

/** On the wire. */
export const wireContactKinds = {
  [CustomerContactKind.PHONE]: WireKind.PHONE,
  [CustomerContactKind.EMAIL]: WireKind.EMAIL,
  [CustomerContactKind.ADDRESS]: WireKind.ADDRESS,
} as const satisfies Record<CustomerContactKind, WireKind>;

@InputType()
export class AddContactInput {
  @Field(() => String, { description: 'Permanent: the same key gives the first answer again.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => CustomerContactKind)
  kind!: CustomerContactKind;

  @Field(() => String)
  value!: string;

  @Field(() => Boolean, { defaultValue: false })
  preferred!: boolean;

  @Field(() => ID, { nullable: true, description: 'A contact of the same kind that was wrong: it ends.' })
  correctsId?: string | null;
}
