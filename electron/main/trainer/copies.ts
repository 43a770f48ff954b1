/** The copies of the results that lie outside the database: backups, and files that were set aside. */
export interface Copies {
  /** Where backups go; null where none is set up. */
  readonly backupFolder: string | null;
  /** When the newest backup was made; null where none lies there. */
  lastBackupAt(): string | null;
  /** Takes everything of a person out of every backup of this machine. */
  forget(traineeId: string): Promise<Forgotten>;
  /** Names of files in the data folder that were set aside. They may still hold who was deleted. */
  asides(): readonly string[];
}

/** What became of a person in the backups. */
export interface Forgotten {
  /** False where the folder is not there now, such as a stick that was taken out: what lies on it still holds the person. */
  readonly reached: boolean;
  readonly cleaned: number;
  /** Names of the backups that could not be changed. */
  readonly left: readonly string[];
}
