import { postgresTestDatabase } from './support/database/postgres.ts';
import { atOnce } from './bench/check-in/http.ts';
const test = await postgresTestDatabase();
try { const w = await atOnce(test.url ?? '', test.owner, 200); console.log('p50', w[100], 'p95', w[190], 'worst', w[199]); } finally { await test.close(); }
