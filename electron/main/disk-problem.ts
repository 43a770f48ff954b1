/** Why a disk refuses, as far as somebody can do something about it. */
export type DiskReason =
  /** No room is left. */
  | 'full'
  /** It may not be written there. */
  | 'read-only'
  /** The folder, the stick or the share is not there any more. */
  | 'gone'
  /** Another program holds the file. */
  | 'in-use'
  /** Anything else. */
  | 'failed';

const REASONS: Readonly<Record<Exclude<DiskReason, 'failed'>, readonly string[]>> = {
  full: ['ENOSPC', 'EDQUOT', 'EFBIG'],
  'read-only': ['EACCES', 'EPERM', 'EROFS'],
  gone: ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ESTALE', 'EHOSTDOWN', 'ENETUNREACH', 'ETIMEDOUT', 'EBADF'],
  'in-use': ['EBUSY', 'ETXTBSY', 'EAGAIN', 'EDEADLK'],
};

/** The disk refused; nothing was half written. */
export class DiskProblem extends Error {
  override readonly name = 'DiskProblem';
  readonly reason: DiskReason;
  /** What the operating system calls it, such as `ENOSPC`; empty where it has no name for it. */
  readonly code: string;
  /** The file that was to be written. */
  readonly place: string;

  constructor(error: unknown, place: string) {
    super(error instanceof Error ? error.message : String(error), { cause: error });
    this.code = codeOf(error);
    this.reason = diskReasonOf(this.code);
    this.place = place;
  }
}

/** What an error code of the operating system means. */
export function diskReasonOf(code: string): DiskReason {
  for (const reason of ['full', 'read-only', 'gone', 'in-use'] as const) if (REASONS[reason].includes(code)) return reason;
  return 'failed';
}

/** The operating system's name of an error; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
