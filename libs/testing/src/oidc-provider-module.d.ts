declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  /** As much of it as tests use. */
  export default class Provider {
    constructor(issuer: string, configuration: object);
    use(
      middleware: (
        context: {
          readonly path: string;
          body: unknown;
          readonly oidc?: { readonly account?: { readonly accountId: string } };
        },
        next: () => Promise<void>,
      ) => Promise<void>,
    ): void;
    callback(): RequestListener;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    readonly Grant: new (of: { clientId: string; accountId: string }) => {
      addOIDCScope(scope: string): void;
      save(): Promise<string>;
    };
  }
}
