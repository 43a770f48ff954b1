/** What `dist/main/results.cjs` holds: the database and everything that needs it, read when a station first asks for its results. */
export { openSqliteResults } from './sqlite-results.js';
export { openResults } from './open-results.js';
export { backupsIn, forgetIn, startBackups } from './backups.js';
