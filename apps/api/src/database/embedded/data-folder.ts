import { join } from 'node:path';

/** PostgreSQL's own folder inside the home. */
export function dataFolder(home: string): string {
  return join(home, 'data');
}
