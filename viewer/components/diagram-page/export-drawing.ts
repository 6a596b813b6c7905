import { drawMermaid } from '../diagram/draw-mermaid.ts';

/** Fonts that most computers have and that hold Vietnamese. */
const FILE_FONT = '"Segoe UI", "Noto Sans", Arial, "DejaVu Sans", sans-serif';

/** A picture has two dots for each unit, and not more than a browser can hold. */
const SCALE = 2;
const LARGEST_SIDE = 8000;

/** A drawing as an SVG file that other programs open: its labels are SVG text, its colours those of light paper. */
export async function svgFile(text: string, title: string): Promise<string> {
  const { svg } = await drawMermaid({ text, use: 'file', fontFamily: FILE_FONT, width: 1200 });
  const { x, y, width, height } = svg.viewBox.baseVal;
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
  const name = document.createElementNS(svg.namespaceURI, 'title');
  name.textContent = title;
  const paper = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [key, value] of Object.entries({ x, y, width, height })) paper.setAttribute(key, String(value));
  paper.setAttribute('fill', '#ffffff');
  svg.prepend(name, paper);
  return new XMLSerializer().serializeToString(svg);
}

/** The same drawing as a PNG picture. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LARGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png');
  });
}

/** Hands a file to the person, under a name. */
export function save(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
