import type { Bilingual, Params } from '#util/bilingual';
import { childPointer, memberOf, valueAt } from '#util/json-pointer';
import { isList, isObject, type JsonObject, jsonTypeOf } from '#util/json-value';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import { dangerousNames } from './key-table.ts';
import { descriptionOf, type ModelSchema, propertyNames } from './model-schema.ts';
import { objectPhrase, placePhrase, typePhrase, valuesPhrase } from './phrases.ts';
import type { Draft, Drafts } from './problem.ts';
import { type SchemaError, withoutEchoes, withoutUnionNoise } from './schema-errors.ts';

/** Adds one readable problem for each thing that a validator found wrong. */
export function addSchemaProblems(
  errors: readonly SchemaError[],
  model: unknown,
  schema: ModelSchema,
  drafts: Drafts,
): void {
  const explainer = new Explainer(model, schema);
  for (const error of withoutEchoes(withoutUnionNoise(errors, model, schema))) {
    if (isReportedElsewhere(error)) continue;
    if (drafts.isFull) drafts.omitted += 1;
    else drafts.add(explainer.draft(error));
  }
}

/** `$schema` is checked before the schema is asked, dangerous names while the text is scanned. */
function isReportedElsewhere({ instancePath, params }: SchemaError): boolean {
  const isSchemaName = instancePath === '/$schema' || (instancePath === '' && params['missingProperty'] === '$schema');
  return isSchemaName || dangerousNames.includes(String(params['additionalProperty'] ?? params['unevaluatedProperty']));
}

class Explainer {
  readonly #model: unknown;
  readonly #schema: ModelSchema;

  constructor(model: unknown, schema: ModelSchema) {
    this.#model = model;
    this.#schema = schema;
  }

  draft(error: SchemaError): Draft {
    const { instancePath: pointer, keyword, params } = error;
    switch (keyword) {
      case 'additionalProperties':
        return this.#unknownProperty(pointer, String(params['additionalProperty']));
      case 'unevaluatedProperties':
        return this.#unknownProperty(pointer, String(params['unevaluatedProperty']));
      case 'required':
      case 'dependentRequired':
        return this.#missingProperty(pointer, String(params['missingProperty']));
      case 'type':
        return this.#wrongType(pointer, isList(params['type']) ? params['type'].map(String) : [String(params['type'])]);
      case 'enum':
        return this.#notAllowed(pointer, isList(params['allowedValues']) ? params['allowedValues'] : []);
      case 'const':
        return this.#notAllowed(pointer, [params['allowedValue']]);
      case 'discriminator':
        return this.#wrongKind(pointer, String(params['tag']));
      case 'pattern':
        return this.#wrongPattern(pointer, String(params['pattern']));
      default:
        return this.#limitDraft(error) ?? this.#mismatch(pointer, keyword);
    }
  }

  #limitDraft({ instancePath: pointer, keyword, params }: SchemaError): Draft | undefined {
    const expected = limitPhrase(keyword, String(params['limit'] ?? params['multipleOf']));
    const value = valueAt(this.#model, pointer);
    if (keyword === 'format')
      return this.#about('wrong-format', pointer, { expected: formatPhrase(String(params['format'])) });
    if (keyword === 'uniqueItems') return this.#repeatedItem(pointer, [Number(params['i']), Number(params['j'])]);
    if (expected === undefined) return undefined;
    if (typeof value === 'string') return this.#about('text-length', pointer, { expected, length: [...value].length });
    if (typeof value === 'number') return this.#about('number-limit', pointer, { expected });
    const count = isList(value) ? value.length : Object.keys(isObject(value) ? value : {}).length;
    return this.#about('item-count', pointer, { expected, count });
  }

  #unknownProperty(pointer: string, name: string): Draft {
    const meant = nearest(name, propertyNames(this.#schema.schemasAt(this.#model, pointer)));
    return {
      code: 'unknown-property',
      pointer: childPointer(pointer, name),
      isAtKey: true,
      params: { name: quote(name), place: objectPhrase(this.#model, pointer, this.#schema), ...suggestion(meant) },
    };
  }

  #missingProperty(pointer: string, name: string): Draft {
    const place = objectPhrase(this.#model, pointer, this.#schema);
    const missing = childPointer(pointer, name);
    return { code: 'missing-property', pointer: missing, params: { name: this.#nameWithLabel(pointer, name), place } };
  }

  /** A name with its label; unlike a place, a missing property has no value to be looked at. */
  #nameWithLabel(pointer: string, name: string): Bilingual {
    return placePhrase(this.#model, childPointer(pointer, name), this.#schema);
  }

  #wrongType(pointer: string, types: readonly string[]): Draft {
    const found = typePhrase([jsonTypeOf(valueAt(this.#model, pointer))]);
    return this.#about('wrong-type', pointer, { found, expected: typePhrase(types) });
  }

  #notAllowed(pointer: string, allowed: readonly unknown[]): Draft {
    const meant = this.#nearestValue(valueAt(this.#model, pointer), allowed);
    return this.#about('not-allowed-value', pointer, { allowed: valuesPhrase(allowed), ...suggestion(meant) });
  }

  #wrongKind(pointer: string, tag: string): Draft {
    const place = childPointer(pointer, tag);
    const value = valueAt(this.#model, place);
    if (value === undefined) return this.#missingProperty(pointer, tag);
    const allowed = this.#schema.fixedValues(this.#schema.schemasAt(this.#model, pointer), tag);
    const meant = this.#nearestValue(value, allowed);
    return this.#about('wrong-kind', place, { allowed: valuesPhrase(allowed), ...suggestion(meant) });
  }

  #nearestValue(value: unknown, allowed: readonly unknown[]): string | undefined {
    if (typeof value !== 'string') return undefined;
    return nearest(
      value,
      allowed.filter((item) => typeof item === 'string'),
    );
  }

  #wrongPattern(pointer: string, pattern: string): Draft {
    const schemas = this.#schema.schemasAt(this.#model, pointer);
    const ruling = schemas.find((schema) => schema['pattern'] === pattern);
    return this.#about('wrong-pattern', pointer, { hint: patternHint(ruling, pattern) });
  }

  #repeatedItem(pointer: string, items: readonly number[]): Draft {
    const first = Math.min(...items);
    const second = Math.max(...items);
    const value = quote(memberOf(valueAt(this.#model, pointer), String(second)));
    const property = placePhrase(this.#model, pointer, this.#schema);
    const params = { property, value, first: first + 1, second: second + 1 };
    return { code: 'repeated-item', pointer: childPointer(pointer, second), params };
  }

  #mismatch(pointer: string, keyword: string): Draft {
    const place = objectPhrase(this.#model, pointer, this.#schema);
    return this.#about('schema-mismatch', pointer, { rule: keyword, place });
  }

  #about(code: Draft['code'], pointer: string, params: Params): Draft {
    const property = placePhrase(this.#model, pointer, this.#schema);
    return { code, pointer, params: { property, value: quote(valueAt(this.#model, pointer)), ...params } };
  }
}

function suggestion(meant: string | undefined): Params {
  return meant === undefined ? {} : { suggestion: quote(meant) };
}

/** What a pattern asks for, in the words of the schema, with an example. */
function patternHint(schema: JsonObject | undefined, pattern: string): Bilingual {
  const description = schema === undefined ? undefined : descriptionOf(schema);
  if (schema === undefined || description === undefined) {
    return { vi: `chuỗi theo mẫu ${pattern}`, en: `a string of the form ${pattern}` };
  }
  const { examples } = schema;
  if (!isList(examples) || examples.length === 0) return description;
  const shown = examples
    .slice(0, 3)
    .map((example) => quote(example))
    .join(', ');
  const before = (text: string): string => text.replace(/\.$/, '');
  return { vi: `${before(description.vi)} (ví dụ ${shown}).`, en: `${before(description.en)} (for example ${shown}).` };
}

function limitPhrase(keyword: string, limit: string): Bilingual | undefined {
  switch (keyword) {
    case 'minimum':
      return { vi: `số từ ${limit} trở lên`, en: `${limit} or more` };
    case 'maximum':
      return { vi: `số không quá ${limit}`, en: `${limit} or less` };
    case 'exclusiveMinimum':
      return { vi: `số lớn hơn ${limit}`, en: `more than ${limit}` };
    case 'exclusiveMaximum':
      return { vi: `số nhỏ hơn ${limit}`, en: `less than ${limit}` };
    case 'multipleOf':
      return { vi: `bội số của ${limit}`, en: `a multiple of ${limit}` };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { vi: `ít nhất ${limit}`, en: `at least ${limit}` };
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return { vi: `không quá ${limit}`, en: `at most ${limit}` };
    default:
      return undefined;
  }
}

function formatPhrase(format: string): Bilingual {
  switch (format) {
    case 'date':
      return { vi: 'ngày dạng năm-tháng-ngày, như "2022-06-01"', en: 'a date as year-month-day, like "2022-06-01"' };
    case 'uri':
      return { vi: 'địa chỉ mạng đầy đủ, như "https://…"', en: 'a full network address, like "https://…"' };
    default:
      return { vi: `dạng "${format}"`, en: `the format "${format}"` };
  }
}
