import { testPathOf } from '../read-rules.ts';

const placePattern = /^([a-z]+(?:-[a-z]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)+)$/;

/** The files of a new rule: they compile, and fail until the rule and its cases are written. */
export function newRule(place: string, exists: (path: string) => boolean): Map<string, string> {
  const [, topic, id] = placePattern.exec(place) ?? [];
  if (topic === undefined || id === undefined || topic === 'shared') {
    throw new Error(
      `"${place}" must be <topic>/<rule-id>, both in kebab-case, the id naming the fault: "security/system-without-level".`,
    );
  }
  const path = `checker/rules/${topic}/${id}.ts`;
  const files = new Map([
    [path, ruleText(id)],
    [testPathOf(path), testText(topic, id)],
  ]);
  for (const file of files.keys()) if (exists(file)) throw new Error(`${file} exists already.`);
  return files;
}

function ruleText(id: string): string {
  return `import { at, defineRule, notStated } from '../rule.ts';

/**
 * One line that says what must hold, in twelve words at most.
 */
export default defineRule({
  id: '${id}',
  over: 'model',
  messages: {
    unstated: {
      vi: '',
      en: '',
    },
  },
  fix: {
    vi: '',
    en: '',
  },
  why: {
    vi: '',
    en: '',
  },
  limits: {
    vi: '',
    en: '',
  },
  status: 'trial',
  check: (model) => notStated({ messageId: 'unstated', at: at(model) }),
});
`;
}

function testText(topic: string, id: string): string {
  return `import rule from '#rules/${topic}/${id}';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [],
  invalid: [],
  unstated: [],
});
`;
}
