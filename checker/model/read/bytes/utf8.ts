/** The offset of the first byte that cannot be part of UTF-8 text, or -1 when all can. */
export function firstBadUtf8Byte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many bytes the character at an offset takes; 0 when there is no well-formed one (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = byteAt(bytes, at);
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = byteAt(bytes, at + 1);
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return 0;
  for (let index = 2; index < length; index += 1) {
    const next = byteAt(bytes, at + index);
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}

function lowestSecond(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0x100;
}
