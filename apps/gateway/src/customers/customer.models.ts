import { CustomerSearch as WireSearch } from '@evergreen/contracts/customer-profile';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';

export enum CustomerSearch {
  PHONE = 'PHONE',
  PLATE = 'PLATE',
  NAME = 'NAME',
  SOURCE_REF = 'SOURCE_REF',
  POLICY = 'POLICY',
  MEMBER_NUMBER = 'MEMBER_NUMBER',
}
registerEnumType(CustomerSearch, { name: 'CustomerSearch' });

/** What customer-profile looks for; the number of a member is known to membership. */
export const wireSearches = {
  [CustomerSearch.PHONE]: WireSearch.PHONE,
  [CustomerSearch.PLATE]: WireSearch.PLATE,
  [CustomerSearch.NAME]: WireSearch.NAME,
  [CustomerSearch.SOURCE_REF]: WireSearch.SOURCE_REF,
  [CustomerSearch.POLICY]: WireSearch.POLICY,
} as const satisfies Record<Exclude<CustomerSearch, CustomerSearch.MEMBER_NUMBER>, WireSearch>;

@ObjectType()
export class FilePolicy {
  @Field(() => ID)
  policyId!: string;

  @Field(() => String)
  sourceRef!: string;

  @Field(() => String)
  labelMasked!: string;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;
}

@ObjectType({ description: 'What staff see of a customer; personal fields masked.' })
export class CustomerFile {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String, { description: "The insurer's own number of the customer." })
  sourceRef!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  nameMasked!: string;

  @Field(() => String)
  phoneMasked!: string;

  @Field(() => [FilePolicy])
  policies!: FilePolicy[];

  @Field(() => InstantScalar, { nullable: true, description: 'Their personal data was erased then.' })
  erasedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may see it in clear.' })
  mayReveal!: boolean;
}

@ObjectType()
export class RevealedPlate {
  @Field(() => ID)
  policyId!: string;

  @Field(() => String)
  plate!: string;
}

@ObjectType()
export class RevealedCustomer {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null where no birth date is known.' })
  bornOn!: string | null;

  @Field(() => [RevealedPlate])
  plates!: RevealedPlate[];
}
