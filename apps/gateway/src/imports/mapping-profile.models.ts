import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../scalars/json.scalar.ts';

@ObjectType({ description: 'How the columns of a file become customers, policies, terms and claims.' })
export class MappingProfile {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => JsonScalar)
  definition!: string;
}

@ObjectType({ description: 'A mapping profile of one version.' })
export class MappingProfileRef {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;
}
