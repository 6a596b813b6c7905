/**
 * Makes the stand-alone code of ajv small. It spells out for every rule of the schema how an error is put together and how
 * an element is handed down, which was nine tenths of the text; a check reads all of it before it looks at a model.
 * What an error says stays, but for the place in the schema and the English sentence, which nobody reads.
 */
export function compactValidator(code: string): string {
  const used = new Set<string>();
  let text = code.replace(/^"use strict";/, '');
  for (const { pattern, replacement, helpers = [] } of rewritings) {
    text = text.replace(pattern, (...parts: readonly unknown[]) => {
      for (const helper of helpers) used.add(helper);
      return replacement(...parts.map(String));
    });
  }
  const left = unwanted.exec(text);
  if (left !== null) throw new Error(`The validators contain "${left[0]}", which was to be rewritten.`);
  return `${text.trim()}\n\n${[...used].join('\n\n')}\n`;
}

interface Rewriting {
  readonly pattern: RegExp;
  readonly replacement: (...parts: readonly string[]) => string;
  /** The functions that the new text calls. */
  readonly helpers?: readonly string[];
}

const add = `function add(errors, instancePath, keyword, params) {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
}`;

const append = `function append(errors, more) {
if (errors === null) return more;
for (const error of more ?? []) errors.push(error);
return errors;
}`;

const equal = `function equal(a, b) {
if (a === b) return true;
if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
if (Array.isArray(a) !== Array.isArray(b)) return false;
const keys = Object.keys(a);
return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`;

const codePoints = `function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}`;

/** A character is one or two units of a string, so that most lengths are known without counting. */
const isShorter = `function isShorter(text, limit) {
return text.length < limit || (text.length < 2 * limit && codePoints(text) < limit);
}`;

const isLonger = `function isLonger(text, limit) {
return text.length > limit && codePoints(text) > limit;
}`;

const path = String.raw`(?:"(?:[^"\\]|\\.)*"|[\w.$\[\]()+ ?!:~]|/[\w~]|replace\([^()]*\))*?`;

const rewritings: readonly Rewriting[] = [
  // ajv asks for two small helpers by `require`, which no ES module has.
  {
    pattern: /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g,
    replacement: () => 'codePoints',
    helpers: [codePoints],
  },
  { pattern: /require\("ajv\/dist\/runtime\/equal"\)\.default/g, replacement: () => 'equal', helpers: [equal] },
  {
    pattern:
      /const (err\d+) = (\{[^]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
    replacement: (_, __, error = '') => `vErrors = ${addition(error)};\n`,
    helpers: [add],
  },
  {
    pattern:
      /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data(?:, dynamicAnchors=\{\})?\}=\{\}\)/g,
    replacement: () => '(data, instancePath = "")',
  },
  {
    pattern: new RegExp(
      String.raw`\{instancePath(?::(${path}))?,parentData(?::\w+)?,parentDataProperty(?::(?:"(?:[^"\\]|\\.)*"|\w+))?,rootData(?:,dynamicAnchors)?\}`,
      'g',
    ),
    replacement: (_, place = '') => (place === 'undefined' ? 'instancePath' : place),
  },
  // ajv copies all errors found so far for each element with another one: quadratic in a file where all are broken.
  {
    pattern: /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g,
    replacement: (_, more = '') => `append(vErrors, ${more})`,
    helpers: [append],
  },
  {
    pattern: /\bfunc\d+\((data\d*|key\d+)\) < (\d+)/g,
    replacement: (_, text = '', limit = '') => `isShorter(${text}, ${limit})`,
    helpers: [isShorter],
  },
  {
    pattern: /\bfunc\d+\((data\d*|key\d+)\) > (\d+)/g,
    replacement: (_, text = '', limit = '') => `isLonger(${text}, ${limit})`,
    helpers: [isLonger],
  },
];

const errorParts = new RegExp(
  String.raw`^\{instancePath(?::(${path}))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("[^"]+"),params:(\{[^]*\})((?:,propertyName:\w+)?)\}$`,
);

function addition(error: string): string {
  // What a condition finds is dropped again, so that ajv gives it no content.
  if (error === '{}') return 'add(vErrors, instancePath, "if", {})';
  const parts = errorParts.exec(error);
  if (parts === null) throw new Error(`This ajv writes an error as not expected: ${error}`);
  const [, place = 'instancePath', keyword = '', params = ''] = parts;
  return `add(vErrors, ${place}, ${keyword}, ${params})`;
}

const unwanted = /\brequire\([^)]*\)|\bnew Function\b|\beval\(|\.concat\(|\bschemaPath\b|\bparentData\b|\bevaluated\d/;
