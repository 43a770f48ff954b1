import electronLog from 'electron-log/main.js';

/** The log file of the main process, in the user's log folder. */
export const log: {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
} = electronLog;

/** Keeps the log small and, beside the file, on the terminal only what went wrong. */
export function startLog(): void {
  electronLog.transports.file.maxSize = 1_000_000;
  electronLog.transports.console.level = 'warn';
  electronLog.errorHandler.startCatching({ showDialog: false });
}
