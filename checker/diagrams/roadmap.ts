import { earliestDay, latestDay } from '#model/dates';
import { CUT, DIAGRAM_TITLE, DRAWN, PART } from '#text/viewer/diagrams';
import type { Bilingual, Language } from '#util/bilingual';
import { shorten } from '#util/visible-text';
import { type Diagram, type DiagramNode, type DiagramOptions, HARD_LIMIT, type PlanRow } from './diagram.ts';
import { OUTCOME_SIGN, outcomeMark } from './graph/outcome-sign.ts';
import { filled, joined } from './graph/words.ts';
import { ganttText, nodeId } from './mermaid-text.ts';
import type { Outline, OutlineElement } from './outline.ts';

const LONGEST_NAME = 50;
const SECTION_WIDTH = 24;

/** A phase or an initiative, before it is known whether it can be drawn. */
interface Plan {
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly status?: string | undefined;
  readonly element?: OutlineElement;
}

type Drawn = keyof typeof DRAWN;

interface Task extends Plan {
  readonly drawn: Drawn;
  /** Its id in the drawing; '' when it is not drawn. */
  readonly id: string;
}

/** Phases and initiatives over time. What has no date is told in the table and not drawn. */
export function roadmap(outline: Outline, options: DiagramOptions): Diagram {
  const { language } = options;
  const plans = plansOf(outline, options);
  const tasks = tasksOf(plans);
  const drawn = tasks.filter(({ id }) => id !== '');
  const cut = cutOf(tasks, plans, drawn.length);
  const outcomes = new Set(drawn.flatMap(({ key }) => options.outcomes?.[key] ?? []));
  return {
    view: 'roadmap',
    title: DIAGRAM_TITLE.roadmap,
    text: drawn.length === 0 ? '' : `${[...headOf(drawn), ...bodyOf(drawn, options)].join('\n')}\n`,
    nodes: Object.fromEntries(drawn.map((task) => [task.id, nodeOf(task, options)])),
    tables: { elements: [], links: [], plans: tasks.map((task) => rowOf(task, language)) },
    legend: [],
    signs: [...outcomes].map((outcome) => ({ outcome, sign: OUTCOME_SIGN[outcome] })),
    ...(cut.length === 0 ? {} : { cut: joined(cut) }),
    all: plans.length,
    groupings: [],
  };
}

/** Each phase with its initiatives, then the initiatives that stand in no phase; an initiative may stand in several. */
function plansOf(outline: Outline, { only, language }: DiagramOptions): Plan[] {
  const initiatives = outline.elements.filter(({ kind }) => kind === 'initiative');
  const passing = only === undefined ? undefined : new Set(only);
  const wanted = initiatives.filter(({ key }) => passing?.has(key) ?? true);
  const byKey = new Map(wanted.map((element) => [element.key, element]));
  const placed = new Set(outline.phases.flatMap((phase) => phase.initiatives));
  const planOf = (element: OutlineElement, phase: string): Plan => {
    const { key, start, end, status } = element;
    return { key, name: element.name[language], phase, start, end, status, element };
  };
  return [
    ...outline.phases.flatMap((phase, position): Plan[] => [
      { key: `/roadmap/${position}`, name: phase.name, phase: phase.name, start: phase.start, end: phase.end },
      ...phase.initiatives.flatMap((key) => byKey.get(key) ?? []).map((element) => planOf(element, phase.name)),
    ]),
    ...wanted.filter(({ key }) => !placed.has(key)).map((element) => planOf(element, PART.noPhase[language])),
  ];
}

function tasksOf(plans: readonly Plan[]): Task[] {
  let next = 0;
  return plans.map((plan) => {
    const drawn = drawnAs(plan);
    const isDrawn = drawn === 'bar' || drawn === 'startMark' || drawn === 'endMark';
    if (!isDrawn) return { ...plan, drawn, id: '' };
    if (next >= HARD_LIMIT) return { ...plan, drawn: 'tooMany', id: '' };
    next += 1;
    return { ...plan, drawn, id: nodeId(next - 1) };
  });
}

function drawnAs({ start, end }: Plan): Drawn {
  if (start !== undefined && end !== undefined) return earliestDay(start) > latestDay(end) ? 'reversed' : 'bar';
  if (start !== undefined) return 'startMark';
  return end === undefined ? 'none' : 'endMark';
}

function cutOf(tasks: readonly Task[], plans: readonly Plan[], drawn: number): Bilingual[] {
  if (plans.length === 0) return [CUT.empty];
  const number = (...kinds: Drawn[]): number => tasks.filter((task) => kinds.includes(task.drawn)).length;
  const [marks, missing, many] = [number('startMark', 'endMark'), number('none', 'reversed'), number('tooMany')];
  return [
    ...(drawn === 0 ? [CUT.empty] : []),
    ...(marks === 0 ? [] : [filled(CUT.milestones, { n: marks })]),
    ...(missing === 0 ? [] : [filled(CUT.notDrawn, { n: missing })]),
    ...(many === 0 ? [] : [filled(CUT.tooManyPlans, { n: many, limit: HARD_LIMIT })]),
  ];
}

/** How the axis is marked for plans that last longer than so many years. */
const shortest = { from: 0, interval: '3month', format: '%m/%Y' };
const steps = [
  { from: 10, interval: '24month', format: '%Y' },
  { from: 3, interval: '12month', format: '%Y' },
  { from: 1.5, interval: '6month', format: '%m/%Y' },
  shortest,
];

/** A tick on the axis for every so many months, so that no more than twelve dates stand side by side. */
function headOf(tasks: readonly Task[]): string[] {
  const days = tasks.flatMap(spanOf);
  const years = (Date.parse(max(days)) - Date.parse(min(days))) / (365.25 * 24 * 3600 * 1000);
  const { interval, format } = steps.find(({ from }) => years > from) ?? shortest;
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${format}`,
    `  tickInterval ${interval}`,
    '  todayMarker off',
  ];
}

const min = (days: readonly string[]): string => days.reduce((one, other) => (one < other ? one : other));
const max = (days: readonly string[]): string => days.reduce((one, other) => (one > other ? one : other));

/** First and last day of a task; a mark has one day. */
function spanOf({ start, end }: Plan): [string, string] {
  const first = start === undefined ? latestDay(end ?? '') : earliestDay(start);
  return [first, end === undefined ? first : latestDay(end)];
}

function bodyOf(tasks: readonly Task[], options: DiagramOptions): string[] {
  let section = '';
  return tasks.flatMap((task) => {
    const heading = task.phase === section ? [] : [`  section ${sectionText(task.phase)}`];
    section = task.phase;
    return [...heading, taskText(task, options)];
  });
}

/** A name beside the drawing, broken into lines that fit there. */
function sectionText(name: string): string {
  const lines: string[] = [];
  for (const word of shorten(name, LONGEST_NAME).split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= SECTION_WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map(ganttText).join('<br/>');
}

function taskText(task: Task, { language, outcomes }: DiagramOptions): string {
  const [first, last] = spanOf(task);
  const said = task.drawn === 'bar' ? '' : ` (${DRAWN[task.drawn][language]})`;
  const outcome = outcomes?.[task.key];
  // A name beside a bar must be short: the sign stands for the outcome, and the legend and the table say its word.
  const mark = outcome === undefined ? '' : `${OUTCOME_SIGN[outcome]} `;
  const tags = [...tagsOf(task), task.id].join(', ');
  const name = ganttText(`${mark}${shorten(shownName(task, language), LONGEST_NAME)}${said}`);
  return task.drawn === 'bar'
    ? `    ${name} :${tags}, ${first}, ${dayAfter(last)}`
    : `    ${name} :${tags}, ${first}, 0d`;
}

/** The bar of a phase stands beside its name already. */
const shownName = ({ element, name }: Task, language: Language): string =>
  element === undefined ? PART.wholePhase[language] : name;

/** A phase is drawn as the frame of its initiatives; what is done is drawn as done. */
function tagsOf({ element, status, drawn }: Task): string[] {
  const look = element === undefined ? ['active'] : status?.startsWith('done') === true ? ['done'] : [];
  return drawn === 'bar' ? look : [...look, 'milestone'];
}

/** Mermaid ends a bar at the beginning of its last day. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

function nodeOf(task: Task, { language, outcomes }: DiagramOptions): DiagramNode {
  const { key, name, drawn } = task;
  const outcome = outcomes?.[key];
  const said = drawn === 'bar' ? [] : [DRAWN[drawn][language]];
  const mark = outcome === undefined ? [] : [outcomeMark(outcome, language)];
  return { keys: [key], lines: [name, ...said, ...mark], ...(outcome === undefined ? {} : { outcome }) };
}

const rowOf = ({ id, key, name, phase, start, end, drawn }: Task, language: Language): PlanRow => ({
  id,
  key,
  name,
  phase,
  start: start ?? DRAWN.notStated[language],
  end: end ?? DRAWN.notStated[language],
  drawn: DRAWN[drawn][language],
});
