/** Where a pointer is, in pixels from the upper left corner of an element. */
export function pointIn({ clientX, clientY }: MouseEvent, host: Element): { readonly x: number; readonly y: number } {
  const { left, top } = host.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** The key of the box that an event comes from; '' for none. */
export function keyAt(event: Event): string {
  for (const target of event.composedPath()) {
    if (target instanceof SVGElement && target.dataset['key'] !== undefined) return target.dataset['key'];
  }
  return '';
}
