import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const textOf = (name: string): string => readFileSync(new URL(`../fixtures/external/${name}`, import.meta.url), 'utf8');

const schemaOf = (name: string): object => {
  const { $schema: _, id: __, ...schema }: Record<string, unknown> = JSON.parse(textOf(name));
  return schema;
};

// The SARIF schema is written in draft 4 but uses nothing that later drafts read otherwise, `id` apart.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///'),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});

const validators = {
  sarif: ajv.compile(schemaOf('sarif-schema-2.1.0.json')),
  gitlab: ajv.compile({ type: 'array', items: schemaOf('gitlab-codequality.schema.json') }),
};

/** What the published schema has against a JSON report; nothing when it is as it should be. */
export function jsonFaults(format: keyof typeof validators, text: string): string[] {
  const validate = validators[format];
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What libxml2 has against a JUnit report under the published XSD. */
export async function junitFaults(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: text },
    schema: { fileName: 'JUnit.xsd', contents: textOf('JUnit.xsd') },
  });
  return errors.map(({ message }) => message);
}
