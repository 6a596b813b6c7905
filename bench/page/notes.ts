const START =
  'Reading the bundle and its data comes before the first byte of the model. It takes a smaller bundle for `check`, and rules and validators that are compiled only when they are asked.';
const RULES =
  'The rules take most of it, most of that because each of them looks at every subject by itself. It takes one pass over the subjects of a kind for all their rules, and answers without places where a requirement passes.';

/** For each target that was missed when this was written: what takes the time, and what it would take to meet it. Written by hand. */
export const NOTES: Readonly<Record<string, string>> = {
  provinceStart: START,
  provinceMemory: 'It is the memory of the start: the program with its data, before the model.',
  thousand: RULES,
  tenThousand: RULES,
  tenThousandMemory:
    'The floor alone, with the parsed model and nothing else, takes two thirds of it; the rest are answers and the index.',
  tenThousandSpectral: 'It follows from the time of our rules.',
  hundredThousand: RULES,
  hundredThousandMemory:
    'Text and parsed model, as the floor has them, are more than half of it; the rest are answers and the index.',
  country: 'Every file pays for all rules anew, and for what they work out once per model.',
  countrySpectral: 'It follows from the line above.',
  againProvince: 'Reading is a third of it, the rules and the score are the rest.',
  againThousand: RULES,
};
