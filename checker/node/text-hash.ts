import { createHash } from 'node:crypto';
import type { TextHash } from '../index.ts';

/** SHA-256 as Node.js has it: the same digits as in plain JavaScript, in a tenth of the time. */
export function startTextHash(): TextHash {
  const hash = createHash('sha256');
  return {
    add: (piece) => void hash.update(piece, 'utf8'),
    end: () => hash.digest('hex'),
  };
}
