import type { Mermaid } from 'mermaid';
import type { Diagram } from '#diagrams/diagram';
import { svgTextShown } from '#diagrams/mermaid-text';
import { type DrawingUse, type Layout, mermaidConfig } from './mermaid-config.ts';
import { safeSvg } from './safe-svg.ts';

/** A drawing, and who ordered its boxes. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly layout: Layout;
}

/** What is to be drawn. */
export interface DrawingTask {
  readonly text: string;
  readonly use: DrawingUse;
  readonly fontFamily: string;
  /** Width of a drawing over time, and the room right of its last bar; other drawings are as wide as they need. */
  readonly width: number;
  readonly right: number;
  readonly signal?: AbortSignal;
}

/** The size of a drawing over time: Mermaid writes a name left of its bar, over other names, unless there is room at the right. */
export function timeSize(width: number, diagram: Diagram | undefined): Pick<DrawingTask, 'width' | 'right'> {
  const letters = Object.values(diagram?.nodes ?? {}).map(
    ({ lines: [name = '', said = ''] }) => Math.min(name.length, 50) + said.length,
  );
  const right = Math.min(140 + 7 * Math.max(0, ...letters), 620);
  return { width: Math.max(width, right + 700), right };
}

/** Longer than this nobody waits for a picture; the table is there at once. */
const BUDGET = 10_000;

interface Engine {
  readonly mermaid: Mermaid;
  readonly hasElk: boolean;
}

let engine: Promise<Engine> | undefined;
let queue: Promise<unknown> = Promise.resolve();
let number = 0;

async function load(): Promise<Engine> {
  const [{ default: mermaid }, elk] = await Promise.all([import('mermaid'), loadElk()]);
  if (elk !== undefined) mermaid.registerLayoutLoaders(elk);
  return { mermaid, hasElk: elk !== undefined };
}

/** The better layout is a large file; where it does not load, the drawing has to do without. */
async function loadElk(): Promise<Parameters<Mermaid['registerLayoutLoaders']>[0] | undefined> {
  try {
    const { default: layouts } = await import('@mermaid-js/layout-elk');
    // Fetched here, so that the time of loading is not taken for the time of drawing.
    await layouts[0]?.loader();
    return layouts;
  } catch {
    return undefined;
  }
}

/** Draws a Mermaid text, one drawing at a time. ELK keeps layers in order; where it fails, dagre is asked. Throws where both fail. */
export function drawMermaid(task: DrawingTask): Promise<Drawing> {
  const drawing = queue.then(() => draw(task));
  queue = drawing.catch(() => {});
  return drawing;
}

async function draw(task: DrawingTask): Promise<Drawing> {
  engine ??= load();
  const { mermaid, hasElk } = await engine.catch((error: unknown) => {
    // What could not be loaded may be loaded for the next drawing.
    engine = undefined;
    throw error;
  });
  // Mermaid measures texts once: with a font that comes later, they would not fit their boxes.
  await document.fonts.ready;
  if (!hasElk) return drawWith(mermaid, 'dagre', task);
  try {
    return await drawWith(mermaid, 'elk', task);
  } catch (error) {
    if (task.signal?.aborted === true) throw error;
    return await drawWith(mermaid, 'dagre', task);
  }
}

async function drawWith(mermaid: Mermaid, layout: Layout, task: DrawingTask): Promise<Drawing> {
  task.signal?.throwIfAborted();
  mermaid.initialize(mermaidConfig(task, layout));
  number += 1;
  const id = `kt-drawing-${number}`;
  try {
    const { svg } = await withinBudget(mermaid.render(id, task.text));
    const drawing = safeSvg(svg);
    tidyTexts(drawing);
    return { svg: drawing, layout };
  } finally {
    for (const left of [id, `d${id}`, `i${id}`]) document.getElementById(left)?.remove();
  }
}

/** Takes out the unseen signs that kept labels text, and gives back those that went through Mermaid in disguise. */
function tidyTexts(svg: SVGSVGElement): void {
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = svgTextShown(text.nodeValue ?? '').replaceAll('\u2060', '');
  }
}

async function withinBudget<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The drawing took too long.')), BUDGET);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
