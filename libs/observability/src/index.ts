export { createLogger, type Logger } from './logger.ts';
export { nestLogger } from './nest-logger.ts';
export { type HealthCheck, type HealthServer, startHealthServer } from './health-server.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { onStopSignal } from './stop-signal.ts';
