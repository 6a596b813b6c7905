import { type CheckOptions, checkWith } from '#check/check';
import { foundations } from '#check/foundations';
import { readShippedModel } from '#check/read-shipped-model';
import { readShippedPack } from '#check/read-shipped-pack';
import type { Outline } from '#diagrams/outline';
import { outlineWith } from '#diagrams/outline-of';
import { national } from '#generated/national';
import { propertiesOf } from '#generated/properties';
import type { CheckResult, Framework, Model } from '#generated/types';
import { type Formatted, formatModel as formatWith } from '#model/format/format-model';
import { type OwnRules, ownRules } from '#rules/own-rules';
import type { Rule } from '#rules/rule';

/**
 * Checks a model against a framework.
 *
 * Pure and deterministic: no file, network, clock or randomness; the same input gives the same result to the byte, in Node and in a browser.
 * @param model a validated model, as `parseModel` gives it
 * @param framework a pack, for example `frameworkById('2.0')`
 * @param options day of the law (YYYY-MM-DD), plateau, groups, requirements, waivers
 * @returns the result document; scores are percentages from 0 to 100
 * @throws Error when the pack names a rule or a legal document that does not exist
 */
export const check = (model: Model, framework: Framework, options: CheckOptions = {}): CheckResult =>
  checkWith(foundations, model, framework, options);

/**
 * Reads a model from the bytes of a file: encoding, JSON, schema, references.
 *
 * @param bytes content of the file, UTF-8, with or without a byte order mark
 * @param limits size in bytes, nesting in levels, number of problems told
 * @returns the model with its text, or every problem found with line and column; it never throws on bad input
 */
export const parseModel = readShippedModel;

/**
 * Writes a model in its canonical form: order of the schema, two spaces, NFC, one line feed at the end; nothing is lost.
 *
 * @param bytes content of the file
 * @returns the text, or what keeps the file from being read as JSON; formatting a formatted text changes nothing
 */
export const formatModel = (bytes: Uint8Array, limits: { readonly maxBytes?: number } = {}): Formatted =>
  formatWith(bytes, propertiesOf, limits);

/**
 * Reads a pack from the bytes of a file, for the framework it is to be applied to; then `applyPack` applies it.
 *
 * @returns the pack, or every problem found with line and column; it never throws on bad input
 */
export const parsePack = readShippedPack;

/**
 * The rules that a module exports by default, after a look at each: form of the id, no clash with a shipped rule, texts in both languages.
 *
 * @returns the rules, to be given to `check` as an option, or what is wrong with them
 */
export const rulesFrom = (exported: unknown, others: readonly Rule[] = []): OwnRules =>
  ownRules(exported, [...foundations.rules.keys(), ...others.map(({ id }) => id)]);

/** Lays a model open for pictures, tables and search: elements with layer and field, lines, sources with their facts. */
export const outlineOf = (model: Model): Outline => outlineWith(model, national);

export type { CheckOptions } from '#check/check';
export { excerptAt, type TextExcerpt } from '#check/excerpt';
export { type AppliedFix, type FixedModel, fixModel } from '#check/fix-model';
export { locateFindings } from '#check/locate-findings';
export type { TextHash } from '#check/receipt';
export { type Supposed, suppose } from '#check/suppose';
export type { Waiver } from '#check/waive';
export { type Diagram, type DiagramOptions, type DiagramView, diagramViews } from '#diagrams/diagram';
export { type Fact, type FactEvidence, type FactOpen, type Facts, type FactValue, factsAt } from '#diagrams/facts';
export type {
  Outline,
  OutlineElement,
  OutlineFact,
  OutlineField,
  OutlineKind,
  OutlineLayer,
  OutlineLink,
  OutlineLinkKind,
  OutlinePhase,
  OutlineSource,
} from '#diagrams/outline';
export type { Overview } from '#diagrams/overview/overview';
export { type OverviewOptions, overviewOf } from '#diagrams/overview/overview-of';
export { type OverviewSvgOptions, overviewSvg } from '#diagrams/overview/overview-svg';
export { diagramOf } from '#diagrams/views';
export { changeReport } from '#diff/change-report';
export { type Comparison, compareResults, type ModelChange, onlyNew } from '#diff/compare';
export type { FigureRow, StatedFigure } from '#diff/compare-figures';
export { compareModels, type ElementChange, type KindCount, type ModelComparison } from '#diff/compare-models';
export type { FactChange } from '#diff/fact-changes';
export { knownModel } from '#diff/known-model';
export { baselineText, updatedBaseline } from '#diff/update-baseline';
export { applyPack } from '#frameworks/apply-pack';
export { citationsOf } from '#frameworks/citations-of';
export { frameworkById, frameworks } from '#frameworks/known';
export type { LawFact } from '#frameworks/law-facts';
export { type LawChange, type LawOnDay, lawOn } from '#frameworks/law-on';
export type {
  Baseline,
  ChangeReport,
  CheckResult,
  Finding,
  Framework,
  Model,
  Outcome,
  Pack,
  RequirementResult,
  ResultPart,
} from '#generated/types';
export type { Formatted } from '#model/format/format-model';
export type { StatedValue } from '#model/format/stated-value';
export type { Kind, SubjectOf } from '#model/kinds';
export { sizeProblem } from '#model/read/decode';
export { defaultLimits, type ReadLimits } from '#model/read/limits';
export { locate as locatePointers } from '#model/read/locate';
export type { Problem } from '#model/read/problem';
export { type DocumentOptions, readDocument } from '#model/read/read-document';
export type { ReadResult } from '#model/read/read-model';
export { currentRuleId } from '#rules/renamed';
export { type Answer, at, defineRule, met, notApplicable, notMet, notStated, type Rule } from '#rules/rule';
export { problemText } from '#text/problems';
export { applyPatch, invertPatch, type PatchOperation } from '#util/json-patch';
