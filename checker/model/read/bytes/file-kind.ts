import type { Bilingual } from '#util/bilingual';

interface Signature {
  readonly start: string;
  readonly kind: Bilingual;
}

const same = (text: string): Bilingual => ({ vi: text, en: text });
const file = (vi: string, en: string): Bilingual => ({ vi: `tệp ${vi}`, en });

/** First bytes of common files, written one character for one byte. */
const signatures: readonly Signature[] = [
  { start: '%PDF-', kind: file('PDF', 'a PDF file') },
  {
    start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    kind: file('Word hoặc Excel đời cũ (.doc, .xls)', 'an old Word or Excel file (.doc, .xls)'),
  },
  { start: '\x89PNG\r\n\x1a\n', kind: file('ảnh PNG', 'a PNG image') },
  { start: '\xff\xd8\xff', kind: file('ảnh JPEG', 'a JPEG image') },
  { start: 'GIF8', kind: file('ảnh GIF', 'a GIF image') },
  { start: '{\\rtf', kind: file('văn bản RTF', 'an RTF document') },
  { start: '\x1f\x8b', kind: file('nén GZIP', 'a GZIP archive') },
  { start: '7z\xbc\xaf\x27\x1c', kind: file('nén 7-Zip', 'a 7-Zip archive') },
  { start: 'Rar!\x1a\x07', kind: file('nén RAR', 'a RAR archive') },
  { start: 'SQLite format 3\x00', kind: file('cơ sở dữ liệu SQLite', 'an SQLite database') },
  { start: '\x7fELF', kind: file('chương trình', 'a program') },
  { start: 'MZ', kind: file('chương trình', 'a program') },
];

/** Names inside a ZIP archive that tell what the archive is. */
const zipContents: readonly Signature[] = [
  { start: 'word/', kind: file('Word (.docx)', 'a Word file (.docx)') },
  { start: 'xl/', kind: file('Excel (.xlsx)', 'an Excel file (.xlsx)') },
  { start: 'ppt/', kind: file('PowerPoint (.pptx)', 'a PowerPoint file (.pptx)') },
  { start: 'opendocument', kind: file('OpenDocument', 'an OpenDocument file') },
];

const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const markupStart = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s/>])/i;
const inspectedBytes = 65_536;
const brace = 0x7b;
const backslash = 0x5c;

/** What a file looks like that is certainly not JSON, by its first bytes; undefined for everything else. */
export function foreignKindOf(bytes: Uint8Array): Bilingual | undefined {
  // Nearly every file is JSON, and only RTF begins with a brace, too.
  if (bytes[0] === brace && bytes[1] !== backslash) return undefined;
  const start = asLatin(bytes.subarray(0, 200));
  const known = signatures.find((signature) => start.startsWith(signature.start));
  if (known !== undefined) return known.kind;
  if (zipStarts.some((zipStart) => start.startsWith(zipStart))) return zipKindOf(bytes);
  if (markupStart.test(start)) return /^[^<]*<(?:!doctype html|html)/i.test(start) ? same('HTML') : same('XML');
  return undefined;
}

function zipKindOf(bytes: Uint8Array): Bilingual {
  const head = asLatin(bytes.subarray(0, inspectedBytes)) + asLatin(bytes.subarray(-inspectedBytes));
  return zipContents.find(({ start }) => head.includes(start))?.kind ?? file('nén ZIP', 'a ZIP archive');
}

function asLatin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
