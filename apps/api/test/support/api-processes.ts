import { ApiProcess } from './api-process.js';

/** Starts real API processes on one server at the same moment, each with a data folder of its own. */
export async function startMembers(databaseUrl: string, count: number): Promise<ApiProcess[]> {
  const env = { DATABASE_URL: databaseUrl, HUMAS_DATABASE_CONNECTIONS: '6' };
  return Promise.all(Array.from({ length: count }, () => ApiProcess.create({ env })));
}
