import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** A service's figures in Prometheus form. */
export interface Metrics {
  readonly registry: Registry;
  /** A figure read when it is scraped. */
  gauge(name: string, help: string, read: () => Promise<number> | number): void;
}

export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    gauge(name, help, read) {
      new Gauge({
        name: `evergreen_${name}`,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
  };
}
