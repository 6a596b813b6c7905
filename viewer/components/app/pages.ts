import { html, type TemplateResult } from 'lit';
import type { View } from '../../state/location.ts';
import type { PageData } from '../../state/page-data.ts';

/** A page of the viewer: loaded when it is first shown. */
export interface Page {
  readonly load: () => Promise<unknown>;
  readonly draw: (data: PageData) => TemplateResult;
}

/** The pages by view, in the order of the navigation. */
export const pages: Partial<Record<View, Page>> = {};

/** The panel with an element, a requirement, a source or a place of the model. */
export const details: Page | undefined = undefined;

/** Whether a place asks for details beside the page. */
export const asksForDetails = ({ place }: PageData): boolean =>
  place.element !== '' || place.requirement !== '' || place.source !== '' || place.pointer !== '';

/** Nothing, where a page has not been built into this viewer. */
export const nothing = html``;
