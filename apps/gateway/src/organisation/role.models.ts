import type { Role } from '@evergreen/access';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum StaffRole {
  SERVICE_OFFICER = 'SERVICE_OFFICER',
  VISIT_OFFICER = 'VISIT_OFFICER',
  MARKETING = 'MARKETING',
  MARKETING_APPROVER = 'MARKETING_APPROVER',
  BRANCH_MANAGER = 'BRANCH_MANAGER',
  PROVINCE_HEAD = 'PROVINCE_HEAD',
  HEAD_OFFICE_SERVICE = 'HEAD_OFFICE_SERVICE',
  CONTRIBUTOR = 'CONTRIBUTOR',
  FINANCE = 'FINANCE',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(StaffRole, { name: 'StaffRole' });

/** Roles by their name in the rules; a new one does not build until it is known here. */
export const staffRoles = {
  'service-officer': StaffRole.SERVICE_OFFICER,
  'visit-officer': StaffRole.VISIT_OFFICER,
  marketing: StaffRole.MARKETING,
  'marketing-approver': StaffRole.MARKETING_APPROVER,
  'branch-manager': StaffRole.BRANCH_MANAGER,
  'province-head': StaffRole.PROVINCE_HEAD,
  'head-office-service': StaffRole.HEAD_OFFICE_SERVICE,
  contributor: StaffRole.CONTRIBUTOR,
  finance: StaffRole.FINANCE,
  auditor: StaffRole.AUDITOR,
  administrator: StaffRole.ADMINISTRATOR,
} as const satisfies Record<Role, StaffRole>;

@ObjectType({ description: 'A role at an office; it reaches that office and all below it.' })
export class Grant {
  @Field(() => StaffRole)
  role!: StaffRole;

  @Field(() => String)
  orgPath!: string;

  @Field(() => ID, { nullable: true, description: 'Held in place of this person, who is away.' })
  forAccountId!: string | null;
}

@InputType()
export class GrantInput {
  @Field(() => StaffRole)
  role!: StaffRole;

  @Field(() => String)
  orgPath!: string;
}

@ObjectType()
export class Permission {
  @Field(() => String)
  action!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => Boolean, {
    description: 'True: about the whole book, so only for a grant at head office.',
  })
  companyWide!: boolean;
}

@ObjectType()
export class RoleDescription {
  @Field(() => StaffRole)
  role!: StaffRole;

  @Field(() => [Permission])
  permissions!: Permission[];
}
