import type { MermaidConfig } from 'mermaid';

/** How a drawing is to be used: shown in the page, or saved as a file that other programs open. */
export type DrawingUse = 'page' | 'file';

/** Who orders the boxes. */
export type Layout = 'elk' | 'dagre';

/** What no text of a diagram may change, whoever wrote it. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'themeCSS',
  'themeVariables',
  'theme',
  'fontFamily',
  'htmlLabels',
  'layout',
];

/** Colours of light paper. In the page its own tokens stand over them, so that a change of theme needs no new drawing. */
const themeVariables = {
  primaryColor: '#ffffff',
  primaryBorderColor: '#465260',
  primaryTextColor: '#17202c',
  lineColor: '#465260',
  secondaryColor: '#e9edf2',
  tertiaryColor: '#f4f6f9',
  clusterBkg: '#f4f6f9',
  clusterBorder: '#77818f',
  edgeLabelBackground: '#ffffff',
  titleColor: '#17202c',
  sectionBkgColor: '#f4f6f9',
  altSectionBkgColor: '#ffffff',
  sectionBkgColor2: '#e9edf2',
  taskBkgColor: '#cfe0f4',
  taskBorderColor: '#1d4e89',
  taskTextColor: '#17202c',
  taskTextDarkColor: '#17202c',
  taskTextOutsideColor: '#17202c',
  taskTextLightColor: '#17202c',
  activeTaskBkgColor: '#dfe4ea',
  activeTaskBorderColor: '#465260',
  doneTaskBkgColor: '#cfe8d8',
  doneTaskBorderColor: '#17693a',
  gridColor: '#77818f',
};

interface Sizes {
  readonly use: DrawingUse;
  readonly fontFamily: string;
  readonly width: number;
  readonly right: number;
}

/** Everything Mermaid is told: strict, silent, and the same drawing every time. */
export const mermaidConfig = ({ use, fontFamily, width, right }: Sizes, layout: Layout): MermaidConfig => ({
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  deterministicIDSeed: 'kientruc',
  maxTextSize: 50_000,
  maxEdges: 500,
  secure,
  layout,
  theme: 'base',
  themeVariables: { ...themeVariables, fontFamily, fontSize: '15px' },
  fontFamily,
  fontSize: 15,
  htmlLabels: use === 'page',
  flowchart: {
    htmlLabels: use === 'page',
    useMaxWidth: false,
    curve: 'linear',
    wrappingWidth: 205,
    padding: 12,
    nodeSpacing: 36,
    rankSpacing: 48,
    subGraphTitleMargin: { top: 6, bottom: 10 },
  },
  elk: { mergeEdges: false, nodePlacementStrategy: 'BRANDES_KOEPF' },
  gantt: {
    useMaxWidth: false,
    useWidth: width,
    barHeight: 24,
    barGap: 6,
    topPadding: 48,
    leftPadding: 190,
    rightPadding: right,
    fontSize: 13,
    sectionFontSize: 13,
    numberSectionStyles: 2,
    topAxis: true,
  },
});
