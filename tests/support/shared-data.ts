import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Data and contracts from outside, beside the repository. The product never contains them. */
const FOLDER = new URL('../../../shared/data/', import.meta.url);

/** Whether the folder is there. Tests that need it are skipped without it, and their title says so. */
export const hasSharedData = existsSync(FOLDER);

export const sharedPath = (name: string): string => fileURLToPath(new URL(name, FOLDER));

/** A file of the folder, as text. */
export const sharedText = (name: string): string => readFileSync(sharedPath(name), 'utf8');

/** A JSON file of the folder. */
export const sharedJson = (name: string): unknown => JSON.parse(sharedText(name));
