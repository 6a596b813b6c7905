import { LitElement } from 'lit';

/** Puts a component on the page with its properties, and waits until it is drawn. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  await drawn(element);
  return element;
}

/** Waits until a component and those inside it are drawn. */
export async function drawn(element: Element): Promise<void> {
  if (element instanceof LitElement) await element.updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? [])
    if (inner instanceof LitElement) await drawn(inner);
}

/** What a component shows, with that of the components inside it, spaces joined. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const children = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot.childNodes : node.childNodes;
  return [...children].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** The elements that a selector finds in a component, inside other components, too. */
export function findAll<Found extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): Found[] {
  const root = within instanceof Element ? (within.shadowRoot ?? within) : within;
  const inner = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [] : findAll<Found>(element.shadowRoot, selector),
  );
  return [...root.querySelectorAll<Found>(selector), ...inner];
}

/** What a field, button or link is called. */
export function nameOf(field: Element): string {
  const label = field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field.labels?.[0] : undefined;
  return (field.getAttribute('aria-label') ?? label?.textContent ?? field.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fields, buttons and links that nobody could name; none is what a test wants. */
export const nameless = (within: Element): Element[] =>
  findAll(within, 'button, a[href], select, input:not([hidden]), summary').filter((field) => nameOf(field) === '');
