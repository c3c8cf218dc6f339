import { accessRules } from '@evergreen/access';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowAllStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import type { StaffViewer } from '../calls/viewer.ts';
import { StaffMe } from '../members/me.models.ts';
import { grantOf } from '../organisation/map-grant.ts';
import { officeOf } from '../organisation/map-office.ts';
import { Office } from '../organisation/office.models.ts';
import { Grant } from '../organisation/role.models.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';

/** What somebody on the staff sees of themselves. */
@Resolver(() => StaffMe)
export class StaffMeResolver {
  @ResolveField(() => [Grant])
  @AllowAllStaff()
  grants(_me: StaffViewer, _args: unknown, { session }: RequestContext): Grant[] {
    return (session?.grants ?? []).map(grantOf);
  }

  @ResolveField(() => JsonScalar, {
    description: 'What they may do, as CASL rules: menus are built of them.',
  })
  @AllowAllStaff()
  rules({ grants }: StaffViewer): string {
    return JSON.stringify(accessRules(grants));
  }

  @ResolveField(() => Office, { description: 'The office they belong to.' })
  @AllowAllStaff()
  async office({ orgPath }: StaffViewer, _args: unknown, { loaders }: RequestContext): Promise<Office> {
    const offices = await loaders.offices();
    return officeOf(offices.find((office) => office.orgPath === orgPath));
  }
}
