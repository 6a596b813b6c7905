const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

const svgElements = new Set(
  'svg g path rect circle ellipse polygon polyline line text tspan defs marker style foreignObject title desc clipPath'.split(
    ' ',
  ),
);
const htmlElements = new Set(['div', 'span', 'p', 'br', 'b', 'i', 'strong', 'em']);

const attributes = new Set(
  (
    'id class style x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox transform transform-origin fill fill-opacity stroke ' +
    'stroke-width stroke-dasharray stroke-opacity opacity text-anchor dominant-baseline alignment-baseline font-size ' +
    'font-family font-weight font-style marker-start marker-end marker-mid markerWidth markerHeight markerUnits refX refY ' +
    'orient preserveAspectRatio role aria-roledescription aria-label clip-path letter-spacing xmlns data-id data-look ' +
    'data-et data-node data-edge'
  ).split(' '),
);

/** Nothing in a style or an attribute may fetch: only references within the drawing itself are let through. */
const isQuiet = (value: string): boolean =>
  !/url\(\s*(?!['"]?#)|@import|expression\(|javascript:|image-set\(/i.test(value);

/**
 * The one door for SVG that others made: reads it without running or fetching anything, and builds it anew from known
 * elements and attributes. What is not known is left out; text is kept as text.
 */
export function safeSvg(source: string): SVGSVGElement {
  const read = new DOMParser().parseFromString(source, 'text/html');
  const drawing = read.querySelector('svg');
  const copy = drawing === null ? undefined : copyOf(drawing);
  if (!(copy instanceof SVGSVGElement)) throw new Error('There is no drawing in the text.');
  return copy;
}

function copyOf(node: Node): Node | undefined {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue ?? '');
  if (!(node instanceof Element)) return undefined;
  const copy = emptyCopy(node);
  if (copy === undefined) return undefined;
  for (const { name, value } of node.attributes) {
    if (attributes.has(name) && isQuiet(value)) copy.setAttribute(name, value);
  }
  for (const child of node.childNodes) {
    const inner = copyOf(child);
    if (inner !== undefined) copy.append(inner);
  }
  return copy.localName === 'style' && !isQuiet(copy.textContent) ? undefined : copy;
}

function emptyCopy({ namespaceURI, localName }: Element): Element | undefined {
  if (namespaceURI === SVG && svgElements.has(localName)) return document.createElementNS(SVG, localName);
  if (namespaceURI === HTML && htmlElements.has(localName)) return document.createElementNS(HTML, localName);
  return undefined;
}
