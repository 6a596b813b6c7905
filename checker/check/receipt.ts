import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 of a document's canonical JSON (RFC 8785), so that key order and layout do not matter. */
export const contentHash = (document: object): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(document) ?? '')))}`;

const known = new WeakMap<object, string>();

/** The hash of a document that never changes, such as a framework pack; computed once. */
export function constantHash(document: object): string {
  const hash = known.get(document) ?? contentHash(document);
  known.set(document, hash);
  return hash;
}
