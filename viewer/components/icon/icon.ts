import { type SVGTemplateResult, svg } from 'lit';

const paths = {
  overview: 'M3 4h18v4H3zM3 10h8v4H3zM13 10h8v4h-8zM3 16h18v4H3z',
  diagrams: 'M3 3h6v6H3zM15 3h6v6h-6zM9 15h6v6H9zM9 6h6M6 9l5 6M18 9l-5 6',
  verdict: 'M12 3a9 9 0 1 0 9 9M12 12l6-6M12 12h.01',
  findings: 'M4 5h16M4 10h16M4 15h10M4 20h10M18 14v4M18 21h.01',
  elements: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  sources: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  compare: 'M4 4h6v16H4zM14 4h6v16h-6zM10 9h4M10 15h4',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21',
  close: 'M6 6l12 12M18 6L6 18',
  open: 'M3 6h6l2 2h10v11H3zM12 11v5M9.5 13.5h5',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  down: 'M6 10l6 6 6-6',
  print: 'M7 8V3h10v5M5 8h14v8h-3M8 16H5V8M8 13h8v8H8z',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  link: 'M9 15l6-6M10.5 6.5l2-2a4 4 0 0 1 6 6l-2 2M13.5 17.5l-2 2a4 4 0 0 1-6-6l2-2',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  filter: 'M4 5h16l-6 7v6l-4 2v-8z',
} as const;

/** The names of the drawings that buttons bear. */
export type IconName = keyof typeof paths;

/** A small drawing beside a word; screen readers pass over it. */
export const icon = (name: IconName, size = 20): SVGTemplateResult => svg`<svg
  width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d=${paths[name]}></path></svg>`;
