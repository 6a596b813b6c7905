import { gzipSync } from 'node:zlib';

/** The element of the one-file viewer that holds its program. */
const PROGRAM_ID = 'kientruc-program';

/** Unpacks the program and starts it; the only script that stands in the page as text. */
const starter = `
const packed = document.getElementById('${PROGRAM_ID}').textContent;
const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const program = new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' });
await import(URL.createObjectURL(program));
`;

/** The page with its program packed: a third of the size, so that a report with the viewer inside can still be mailed. */
export function packPage(html: string): string {
  const [script = '', text = ''] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (text === '') throw new Error('The page holds no program.');
  const packed = gzipSync(text, { level: 9 }).toString('base64');
  const rest = html.replace(script, '');
  const end = rest.lastIndexOf('</body>');
  const program = `<script type="application/octet-stream" id="${PROGRAM_ID}">${packed}</script>\n`;
  return `${rest.slice(0, end)}${program}<script type="module">${starter}</script>\n  ${rest.slice(end)}`;
}
