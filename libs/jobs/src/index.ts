export { type EngineSettings } from './engine-settings.ts';
export { progressMessage } from './progress-message.ts';
export { RunEngine, type RunEngineOptions } from './run-engine.ts';
export { type ChunkRange, type Run, type RunChunk, type RunKind, type RunState } from './run.ts';
export { RunInterrupted, type Schedule, type StartRun } from './run.ts';
export { runTables } from './run-tables.ts';
