import type { Lifecycle, OpenPoint } from '#generated/types';
import type { Kind, SubjectOf } from '#model/kinds';
import type { ModelIndex, Place } from '#model/model-index';
import { PLATEAU_NAME, STATE } from '#text/states';
import type { Bilingual } from '#util/bilingual';

/** A value put into a message: a name as the model has it, a number, or a text in both languages. */
export type Datum = string | number | Bilingual;

/** A change of the model that meets a rule and invents no fact; whoever has to know something first is asked instead. */
export interface Edit {
  readonly op: 'add' | 'replace' | 'remove';
  readonly at: Place;
  readonly value?: string | number | boolean | readonly string[];
}

/** What a rule found at a place, to be told with one of its messages. */
export interface Report<Id extends string> {
  readonly messageId: Id;
  readonly at: Place;
  readonly data?: Readonly<Record<string, Datum>>;
  /** Edits, in order, after which this finding is gone; left out when somebody must know something first. */
  readonly edits?: readonly Edit[];
}

/** A rule's answer for one subject, with the places it rests on. */
export type Answer<Id extends string = string> =
  | { readonly kind: 'met'; readonly rests: readonly Place[] }
  | { readonly kind: 'notApplicable'; readonly rests: readonly Place[] }
  | { readonly kind: 'notMet' | 'notStated'; readonly report: Report<Id>; readonly rests: readonly Place[] };

/** What the runner tells a rule beside the model: the day whose law holds and the thresholds of the pack. */
export interface RuleContext {
  readonly asOf: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** A rule decides one question for every subject of the kinds it visits. */
export interface Rule<K extends Kind = Kind, Id extends string = string> {
  readonly id: string;
  readonly over: K | readonly K[];
  readonly messages: Readonly<Record<Id, Bilingual>>;
  /** What to do when the rule is broken: the act and the place to record it. */
  readonly fix: Bilingual;
  /** What to state, and where, when nothing is stated; `fix` says it when left out. */
  readonly state?: Bilingual;
  /** Why it matters, for the rule's page. */
  readonly why: Bilingual;
  /** What the rule cannot see, for the rule's page. */
  readonly limits: Bilingual;
  readonly status?: 'trial';
  check(subject: SubjectOf<K>, model: ModelIndex, context: RuleContext): Answer<Id>;
}

/** Declares a rule. Literals only: the generator reads them. */
export const defineRule = <const K extends Kind, const Id extends string>(rule: Rule<K, Id>): Rule<K, Id> => rule;

/** A place in the model: an object of it and a path below (`'security/level'`). */
export const at = (on: object, path = ''): Place => ({ on, path });

/** The subject fulfils the rule because of these places. */
export const met = (...rests: Place[]): Answer<never> => ({ kind: 'met', rests });

/** The rule does not concern the subject, because of these places. */
export const notApplicable = (...rests: Place[]): Answer<never> => ({ kind: 'notApplicable', rests });

/** The model states that the subject breaks the rule. `rests` are further places the verdict needs. */
export const notMet = <const Id extends string>(report: Report<Id>, ...rests: Place[]): Answer<Id> => ({
  kind: 'notMet',
  report,
  rests,
});

/** The model does not state what the rule asks; `report.at` is where it would be stated. */
export const notStated = <const Id extends string>(report: Report<Id>, ...rests: Place[]): Answer<Id> => ({
  kind: 'notStated',
  report,
  rests,
});

/** Edits that state a property with what follows from the model; none when nothing follows, or the model says that the property is open. */
export const stating = (
  model: ModelIndex,
  owner: { readonly openPoints?: readonly OpenPoint[] },
  property: string,
  value: Edit['value'] | undefined,
): readonly Edit[] =>
  value === undefined || model.openPoint(owner, property) !== undefined
    ? []
    : [{ op: 'add', at: at(owner, property), value }];

/** An answer with the edits after which what it reports is gone; one that reports nothing stays as it is. */
export const withEdits = <Id extends string>(answer: Answer<Id>, edits: readonly Edit[]): Answer<Id> =>
  (answer.kind === 'notMet' || answer.kind === 'notStated') && edits.length > 0
    ? { ...answer, report: { ...answer.report, edits } }
    : answer;

/** What a message says of something that is not there in the plateau: its state, and which plateau that is. */
export const stateData = (model: ModelIndex, { lifecycle = 'absent' }: { readonly lifecycle?: Lifecycle }) => ({
  state: STATE[lifecycle],
  plateau: PLATEAU_NAME[model.plateau],
});
