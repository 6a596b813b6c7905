import type { Diagram } from '#diagrams/diagram';
import { drawMermaid, timeSize } from '../diagram/draw-mermaid.ts';

/** Fonts that most computers have and that hold Vietnamese. */
const FILE_FONT = '"Segoe UI", "Noto Sans", Arial, "DejaVu Sans", sans-serif';

/** A drawing as an SVG file that other programs open: its labels are SVG text, its colours those of light paper. */
export async function svgFile(diagram: Diagram, title: string): Promise<string> {
  const { svg } = await drawMermaid({
    text: diagram.text,
    use: 'file',
    fontFamily: FILE_FONT,
    ...timeSize(1200, diagram),
  });
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

export { pngFile, save } from '../../state/save-file.ts';
