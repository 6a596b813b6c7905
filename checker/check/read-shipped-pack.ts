import { packDrafts } from '#frameworks/check-pack';
import schema from '#generated/pack.schema.json' with { type: 'json' };
import type { Framework, Pack } from '#generated/types';
import { validatePack } from '#generated/validators/pack';
import type { ReadLimits } from '#model/read/limits';
import { readDocument } from '#model/read/read-document';
import type { ReadResult } from '#model/read/read-model';
import { formerRuleIds } from '#rules/renamed';
import type { Rule } from '#rules/rule';
import { foundations } from './foundations.ts';

/** What a pack is read against: the framework it is to be applied to, and rules that are not shipped. */
export interface PackOptions {
  readonly rules?: readonly Rule[];
  readonly limits?: Partial<ReadLimits>;
}

/** Reads a pack for a framework; everything it names must be in the framework, the shipped law and rules, or in the pack itself. */
export const readShippedPack = (
  bytes: Uint8Array,
  framework: Framework,
  { rules = [], limits = {} }: PackOptions = {},
): ReadResult<Pack> =>
  readDocument(bytes, {
    schema,
    schemaName: 'pack.schema.json',
    strange: 'not-a-pack',
    validate: validatePack,
    limits,
    judge: (pack) =>
      packDrafts(pack, {
        framework,
        documents: foundations.legalDocuments.map(({ id }) => id),
        rules: [...foundations.rules.keys(), ...formerRuleIds, ...rules.map(({ id }) => id)],
      }),
  });
