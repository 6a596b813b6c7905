import { html, type TemplateResult } from 'lit';
import type { Place, View } from '../../state/location.ts';
import type { PageData } from '../../state/page-data.ts';

/** A page of the viewer: loaded when it is first shown. */
export interface Page {
  readonly load: () => Promise<unknown>;
  readonly draw: (data: PageData) => TemplateResult;
}

/** The pages by view; the navigation shows those there are. */
export const pages: Partial<Record<View, Page>> = {
  overview: {
    load: () => import('../overview-page/overview-page.ts'),
    draw: (data) => html`<kt-overview-page .data=${data}></kt-overview-page>`,
  },
  diagrams: {
    load: () => import('../diagram-page/diagram-page.ts'),
    draw: (data) => html`<kt-diagram-page .data=${data}></kt-diagram-page>`,
  },
  verdict: {
    load: () => import('../verdict-page/verdict-page.ts'),
    draw: (data) => html`<kt-verdict-page .data=${data}></kt-verdict-page>`,
  },
  findings: {
    load: () => import('../findings-page/findings-page.ts'),
    draw: (data) => html`<kt-findings-page .data=${data}></kt-findings-page>`,
  },
  elements: {
    load: () => import('../elements-page/elements-page.ts'),
    draw: (data) => html`<kt-elements-page .data=${data}></kt-elements-page>`,
  },
  compare: {
    load: () => import('../compare-page/compare-page.ts'),
    draw: (data) => html`<kt-compare-page .data=${data}></kt-compare-page>`,
  },
  sources: {
    load: () => import('../sources-page/sources-page.ts'),
    draw: (data) => html`<kt-sources-page .data=${data}></kt-sources-page>`,
  },
};

/** The panel with an element, a requirement, a source or a place of the model. */
export const details: Page = {
  load: () => import('../details/details.ts'),
  draw: (data) => html`<kt-details .data=${data}></kt-details>`,
};

/** Whether a place asks for details beside the page. */
export const asksForDetails = (place: Place): boolean =>
  place.element !== '' || place.requirement !== '' || place.source !== '' || place.pointer !== '';
