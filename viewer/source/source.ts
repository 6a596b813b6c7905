import type { CheckResult } from '../../checker/index.ts';

/** A file that can be read now or again later. */
export interface SourceFile {
  readonly path: string;
  /** Its bytes, or the file itself, which then is read in the worker and only when it is not too large. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | Blob>;
  /** Results that came with the file, as in a one-file report; they hold instead of a new check. */
  readonly results?: readonly CheckResult[];
}

/** Where models come from; views never know which kind it is. */
export interface Source {
  /** The files there are now, in the order to show them. */
  readonly list: () => Promise<readonly SourceFile[]>;
  /** Calls back with the paths that changed, came or went; gives the way to stop it. Only some sources change. */
  readonly watch?: (changed: (paths: readonly string[]) => void) => () => void;
}
