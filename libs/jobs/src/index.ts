export { RunEngine, type RunEngineOptions } from './run-engine.ts';
export { type ChunkRange, type Run, type RunChunk, type RunKind, type RunState } from './run.ts';
export { type Schedule, type StartRun } from './run.ts';
export { runTables } from './run-tables.ts';
