import { describe, expect, test } from 'vitest';
import { isPolicyId, POLICY_IDS } from '../../../src/policies/ids.ts';
import { policyById } from '../../../src/policies/index.ts';
import { redscope } from '../../../src/policies/redscope.ts';

describe("Redscope's four considerations", () => {
  // The source document, word for word, as its school prints it.
  const asPrinted = [
    'Is the social networking site the appropriate channel to raise concerns, give this feedback or express these views?',
    'Would private and confidential discussions with relevant staff at Redscope Primary School be more appropriate? ' +
      'E.g. if there are serious allegations being made/concerns being raised. ' +
      'Social media/internet sites should not be used to name individual pupils or staff, or to make abusive comments about those people. ' +
      'Please contact the school to discuss any concerns you may have.',
    'Are such comments likely to cause emotional or reputational harm to individuals which would not be justified, ' +
      'particularly if appropriate staff from Redscope Primary School has not yet had a chance to investigate a complaint?',
    'Will the posting make a detrimental impact on the reputation of the school and cause any type of harm?',
  ];

  test('stand word for word, in order, with the school in place of {school}', () => {
    const shown = redscope.questions.map(({ text }) =>
      text.replaceAll('{school}', 'Redscope Primary School'),
    );
    expect(shown).toEqual(asPrinted);
  });

  test('carry the ids of their rules', () => {
    const rules = redscope.questions.map(({ rule, alsoRules = [] }) => [rule, ...alsoRules]);
    expect(rules).toEqual([['RS10'], ['RS11', 'RS12', 'RS13', 'RS14'], ['RS15'], ['RS16']]);
  });

  test('have short forms that ask, and neither order nor threaten', () => {
    for (const { short } of redscope.questions) {
      expect(short).toMatch(/\?$/);
      expect(short.length).toBeLessThan(60);
      expect(short).not.toMatch(/\b(must|should|never|law|legal|police|report|ban)/i);
    }
  });

  test('are not brought to the front by praise', () => {
    expect(redscope.questions.filter(({ concerns }) => concerns.includes('praise'))).toEqual([]);
  });
});

describe('a policy by its id', () => {
  test.each([...POLICY_IDS])('%s is known and answers with four questions', (id) => {
    expect(isPolicyId(id)).toBe(true);
    expect(policyById(id).questions).toHaveLength(4);
  });

  test.each(['__proto__', 'constructor', 'fernhollow'])('%s is no policy', (id) => {
    expect(isPolicyId(id)).toBe(false);
    expect(policyById(id)).toBe(redscope);
  });
});
