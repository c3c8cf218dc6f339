import { MappingsHandlers } from './messaging/imports/mappings.handlers.ts';
import { PreviewMapping } from './use-cases/imports/preview-mapping.ts';
import { SaveMapping } from './use-cases/imports/save-mapping.ts';
import { TakeRefusedRows } from './use-cases/imports/take-refused-rows.ts';

/** Doors to mapping profiles. */
export const importControllers = [MappingsHandlers];

/** What stands behind the doors to imports, beyond the import itself. */
export const importProviders = [PreviewMapping, SaveMapping, TakeRefusedRows];
