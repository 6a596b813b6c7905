import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { writeCanonical } from '#util/canonical-json';

/** A running SHA-256: takes text as UTF-8, piece by piece, and gives the hash in hexadecimal digits. */
export interface TextHash {
  add(piece: string): void;
  end(): string;
}

/** SHA-256 of a document's canonical JSON (RFC 8785), so that key order and layout do not matter. */
export function contentHash(document: object, start: () => TextHash = startHash): string {
  const hash = start();
  writeCanonical(document, (piece) => hash.add(piece));
  return `sha256:${hash.end()}`;
}

const known = new WeakMap<object, string>();

/** The hash of a document that never changes, such as a framework pack; computed once. */
export function constantHash(document: object, start?: () => TextHash): string {
  const hash = known.get(document) ?? contentHash(document, start);
  known.set(document, hash);
  return hash;
}

/** The hash in plain JavaScript, for places that have none of their own. */
function startHash(): TextHash {
  const hash = sha256.create();
  return {
    add: (piece) => void hash.update(utf8ToBytes(piece)),
    end: () => bytesToHex(hash.digest()),
  };
}
