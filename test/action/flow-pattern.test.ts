import { describe, expect, it } from 'vitest';
import { isGlob, matchesFlow } from '../../src/action/flow-pattern.ts';

const flow = { name: 'company.team.etl-daily', path: 'flows/company/team/etl-daily.yaml' };

describe('matchesFlow', () => {
  it.each([
    ['company.team.etl-daily', true],
    ['company.team.*', true],
    ['company.*', false],
    ['company.**', true],
    ['**.etl-*', true],
    ['**', true],
    ['company.team.etl-dail?', true],
    ['company.{team,other}.*', true],
    ['company.{a,b}.*', false],
    ['companyXteam.*', false],
    ['flows/company/team/*.yaml', true],
    ['./flows/company/team/*.yaml', true],
    ['flows/*.yaml', false],
    ['flows/**/*.yaml', true],
    ['flows/**/etl-*.y{a,}ml', true],
    ['**/etl-daily.yaml', true],
    ['*.yaml', false],
    ['flows/company/team/etl[daily].yaml', false],
  ])('%s: %s', (pattern, expected) => {
    expect(matchesFlow(pattern, flow)).toBe(expected);
  });

  it('matches a file at the top with `**/`', () => {
    expect(matchesFlow('**/x.yaml', { name: 'a.x', path: 'x.yaml' })).toBe(true);
  });

  it.each([
    ['a.b', false],
    ['a.*', true],
    ['a?', true],
    ['{a,b}', true],
  ])('%s is a glob: %s', (pattern, expected) => {
    expect(isGlob(pattern)).toBe(expected);
  });
});
