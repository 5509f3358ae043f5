/** What scripts inherit, and what they must never see. */

import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../src/process/child-environment.ts';

describe('childEnvironment', () => {
  it.each([
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_STATE',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_SECRETS',
    'INPUT_GITHUB-TOKEN',
    'SECRET_API_KEY',
    'GITESTRA_SECRET_API_KEY',
    'STATE_isPost',
    'secret_lower',
    'NODE_OPTIONS',
  ])('withholds %s', (name) => {
    expect(childEnvironment({ [name]: 'x', KEPT: 'y' }, {})).toEqual({ KEPT: 'y' });
  });

  it.each([
    'PATH',
    'HOME',
    'GITHUB_SHA',
    'GITHUB_WORKSPACE',
    'GITHUB_TOKEN',
    'RUNNER_OS',
    'CI',
    'SECRETS',
    'ENV_X',
  ])('hands on %s', (name) => {
    expect(childEnvironment({ [name]: 'x' }, {})).toEqual({ [name]: 'x' });
  });

  it('lets a flow set a withheld name itself, and override any', () => {
    expect(childEnvironment({ HOME: 'a', SECRET_X: 'inherited' }, { SECRET_X: 'own', HOME: 'b' })).toEqual({
      SECRET_X: 'own',
      HOME: 'b',
    });
  });

  it('puts folders in front of search paths', () => {
    const paths = { PATH: ['/venv/bin', '/x'], PYTHONPATH: ['/lib'], EMPTY: ['/y'] };
    expect(childEnvironment({ PATH: '/bin', EMPTY: '' }, { PYTHONPATH: '/own' }, paths)).toEqual({
      PATH: '/venv/bin:/x:/bin',
      PYTHONPATH: '/lib:/own',
      EMPTY: '/y',
    });
  });
});
