import type { Page } from 'playwright';

/** Drops a file on the page as a person does, through a DataTransfer. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'application/json' }));
    return transfer;
  })()`);
  await page.dispatchEvent('kt-app', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('kt-app', 'drop', { dataTransfer: transfer });
}

/** What has the focus: its element, what it is called, the element of the model it stands for, and whether one sees the focus. */
export interface Focused {
  readonly tag: string;
  readonly text: string;
  readonly key: string;
  readonly isMarked: boolean;
}

/** What has the focus, looked for inside components. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate<Focused>(`(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    const label = found.labels?.[0] ?? found;
    let marked = false;
    for (let one = found; one && !marked; one = one.parentElement) marked = getComputedStyle(one).outlineStyle !== 'none';
    return {
      tag: found.localName,
      text: (found.getAttribute('aria-label') ?? label.querySelector?.('.unseen')?.textContent ?? label.textContent).trim(),
      key: found.dataset.key ?? '',
      isMarked: marked,
    };
  })()`);
}
