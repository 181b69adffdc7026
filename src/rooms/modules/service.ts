import type { Database } from '../../platform/database/database.ts';
import type { KeyStore } from '../../platform/crypto/key-store.ts';
import { keeperService } from './services/keeper.ts';
import { studentService } from './services/student.ts';
import type { OffersFor } from './offers.ts';

export type ModulesDeps = { readonly db: Database; readonly keyStore: KeyStore; readonly offersFor: OffersFor };

/** Exercises: what a student does with them, and what who keeps them does. */
export const modulesService = (deps: ModulesDeps) =>
  ({ student: studentService(deps), keeper: keeperService(deps.db) });
export type ModulesService = ReturnType<typeof modulesService>;
