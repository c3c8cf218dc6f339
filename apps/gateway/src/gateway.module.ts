import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Clock } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { enforceAccess } from './access/enforce-access.ts';
import { Identify } from './calls/identify.ts';
import { RequestContext } from './calls/request-context.ts';
import { type Services, SERVICES } from './calls/services.ts';
import { DemoResolver } from './demo/demo.resolver.ts';
import { errorFormatter } from './errors/error-formatter.ts';
import { CLOCK, CONFIGURATION, type GatewayConfiguration } from './gateway.config.ts';
import { ImportResolver } from './imports/import.resolver.ts';
import { LedgerResolver } from './ledger/ledger.resolver.ts';
import { limitOperation, operationLimits } from './limits/operation-limits.ts';
import { refuseParsedOperation } from './limits/refuse-parsed-operation.ts';
import { SignInLimit } from './limits/sign-in-limit.ts';
import { MeResolver } from './members/me.resolver.ts';
import { MemberMeResolver } from './members/member-me.resolver.ts';
import { StatementEntryResolver } from './members/statement-entry.resolver.ts';
import { NoClaimRunResolver } from './no-claim-runs/no-claim-run.resolver.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';

/** Every class that resolves something. The schema is made of them, in this order. */
export const resolvers = [
  MeResolver,
  MemberMeResolver,
  StatementEntryResolver,
  ImportResolver,
  NoClaimRunResolver,
  LedgerResolver,
  DemoResolver,
  SignInResolver,
] as const;

/** What the resolvers stand on. */
export interface GatewayParts {
  readonly configuration: Pick<GatewayConfiguration, 'EVERGREEN_DEMO'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly services: Services;
  readonly identify: Identify;
  readonly signInLimit: SignInLimit;
}

@Module({})
export class GatewayModule {
  static of(parts: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [GraphQLModule.forRoot<MercuriusDriverConfig>(graphqlOptions(parts))],
      providers: [
        ...resolvers,
        { provide: SERVICES, useValue: parts.services },
        { provide: CLOCK, useValue: parts.clock },
        { provide: CONFIGURATION, useValue: parts.configuration },
        { provide: Identify, useValue: parts.identify },
        { provide: SignInLimit, useValue: parts.signInLimit },
      ],
    };
  }
}

function graphqlOptions({ configuration, log, services, identify }: GatewayParts): MercuriusDriverConfig {
  const isDemo = configuration.EVERGREEN_DEMO === 'true';
  return {
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: false,
    transformSchema: enforceAccess,
    // Compiled when it comes the second time. In the background it would never be compiled under load.
    jit: 1,
    cache: operationLimits.cached,
    // A cookie says who calls, so a form of another site must not get through.
    csrfPrevention: true,
    allowBatchedQueries: false,
    // The only one at hand loads its script from a public server.
    graphiql: false,
    // Introspection is deeper than any screen's operation.
    queryDepth: isDemo ? operationLimits.depth + 6 : operationLimits.depth,
    validationRules: [limitOperation, ...(isDemo ? [] : [NoSchemaIntrospectionCustomRule])],
    graphql: { parseOptions: { maxTokens: operationLimits.tokens, noLocation: true } },
    // The one that finds out who calls is the last: it runs the handler inside the call.
    additionalRouteOptions: { preHandler: [refuseParsedOperation, identify.hook] },
    errorFormatter: errorFormatter(log),
    context: (request: FastifyRequest, reply: FastifyReply) => new RequestContext(request, reply, services),
  } as MercuriusDriverConfig;
}
