import { OfficeLevel as WireLevel } from '@evergreen/contracts/identity';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OfficeLevel {
  HEAD_OFFICE = 'HEAD_OFFICE',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
}
registerEnumType(OfficeLevel, { name: 'OfficeLevel' });

/** Levels by their number on the wire; a new one does not build until it is known here. */
export const officeLevels = {
  [WireLevel.UNSPECIFIED]: undefined,
  [WireLevel.HEAD_OFFICE]: OfficeLevel.HEAD_OFFICE,
  [WireLevel.PROVINCE]: OfficeLevel.PROVINCE,
  [WireLevel.CITY]: OfficeLevel.CITY,
} as const satisfies Record<WireLevel, OfficeLevel | undefined>;

@ObjectType()
export class Office {
  @Field(() => ID, { description: '`/` is head office, `/32` a province, `/32/3201` a city.' })
  orgPath!: string;

  @Field(() => OfficeLevel)
  level!: OfficeLevel;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Boolean)
  isOpen!: boolean;

  @Field(() => Float)
  version!: number;

  @Field(() => Int, { description: 'Active people who belong to it.' })
  staff!: number;
}

@InputType()
export class OpenOfficeInput {
  @Field(() => String)
  parentPath!: string;

  @Field(() => String, {
    description: 'Last part of its path: digits, such as the code of the administrative division.',
  })
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;
}

@InputType()
export class RenameOfficeInput {
  @Field(() => String)
  orgPath!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Float)
  version!: number;
}
