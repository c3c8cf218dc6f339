import { Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import type { Viewer } from '../calls/viewer.ts';
import { Me } from './me.models.ts';

@Resolver()
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Null when not signed in.' })
  @AllowAnyone()
  me(_root: unknown, _args: unknown, { viewer }: RequestContext): Viewer | null {
    return viewer;
  }
}
