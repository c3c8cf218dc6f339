import { Inject } from '@nestjs/common';
import { Args, Float, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { roleDescriptions } from './map-grant.ts';
import { officeOf } from './map-office.ts';
import { Office, OpenOfficeInput, RenameOfficeInput } from './office.models.ts';
import { RoleDescription } from './role.models.ts';

/** Head office, provinces, cities, and what the roles at them may do. */
@Resolver(() => Office)
export class OrganisationResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [Office], { description: 'Parents before children; also closed ones.' })
  @AllowStaff('read', 'Organisation')
  async offices(_root: unknown, _args: unknown, { loaders }: RequestContext): Promise<Office[]> {
    return (await loaders.offices()).map(officeOf);
  }

  @Query(() => [RoleDescription])
  @AllowStaff('read', 'Staff')
  roles(): RoleDescription[] {
    return roleDescriptions();
  }

  @Mutation(() => Office)
  @AllowStaff('manage', 'Organisation')
  async openOffice(@Args('input') { parentPath, code, nameZh, nameEn }: OpenOfficeInput) {
    const request = { parentPath, code, nameZh, nameEn };
    return officeOf((await this.services.organisation.openOffice(request)).office);
  }

  @Mutation(() => Office)
  @AllowStaff('manage', 'Organisation')
  async renameOffice(@Args('input') { orgPath, nameZh, nameEn, version }: RenameOfficeInput) {
    const request = { orgPath, nameZh, nameEn, version: wholeNumber('version', version) };
    return officeOf((await this.services.organisation.renameOffice(request)).office);
  }

  @Mutation(() => Office)
  @AllowStaff('manage', 'Organisation')
  async closeOffice(
    @Args('orgPath', { type: () => String }) orgPath: string,
    @Args('version', { type: () => Float }) version: number,
  ) {
    const request = { orgPath, version: wholeNumber('version', version) };
    return officeOf((await this.services.organisation.closeOffice(request)).office);
  }

  @Mutation(() => Office)
  @AllowStaff('manage', 'Organisation')
  async reopenOffice(
    @Args('orgPath', { type: () => String }) orgPath: string,
    @Args('version', { type: () => Float }) version: number,
  ) {
    const request = { orgPath, version: wholeNumber('version', version) };
    return officeOf((await this.services.organisation.reopenOffice(request)).office);
  }
}
