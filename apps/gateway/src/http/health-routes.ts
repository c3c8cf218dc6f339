import type { FastifyInstance } from 'fastify';

/** Some monitors ask for no body. */
const alsoHead = { exposeHeadRoute: true } as const;

/** `/health/live` and `/health/ready` beside the apps: one address tells whether the product is up. */
export function addHealthRoutes(server: FastifyInstance, isReady: () => Promise<boolean>): void {
  server.get('/health/live', alsoHead, (_request, reply) => reply.send({ live: true }));
  server.get('/health/ready', alsoHead, async (_request, reply) => {
    const ready = await isReady();
    // Reasons stay on the health port: this one is public.
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}
