import { describe, expect, it } from 'vitest';
import { artifactName } from '../../src/github/artifacts.ts';
import { parseEvent, refusalToRun } from '../../src/github/event.ts';
import { maskCommands, secretStrings } from '../../src/github/masks.ts';
import { composeSummary } from '../../src/github/summary.ts';

describe('masks', () => {
  it.each([
    ['s3cret', ['::add-mask::s3cret']],
    ['a%b', ['::add-mask::a%25b']],
    [
      'line one\n  line two  \n',
      ['::add-mask::line one%0A  line two  %0A', '::add-mask::line one', '::add-mask::line two'],
    ],
    ['', []],
    ['  ', []],
    ['ab', []],
    ['key\n1\n', ['::add-mask::key%0A1%0A', '::add-mask::key']],
  ])('%j', (value, commands) => {
    expect(maskCommands(value)).toEqual(commands);
  });

  it('finds the members of a secret that is a document, but not its small words', () => {
    const key = JSON.stringify({
      type: 'eu',
      private_key: 'PRIVATE-KEY',
      nested: ['another-secret', 7, null],
    });
    expect(secretStrings({ KEY: key, PLAIN: '{not json' })).toEqual([
      key,
      'PRIVATE-KEY',
      'another-secret',
      '{not json',
    ]);
  });
});

describe('artifactName', () => {
  it.each([
    ['gitestra-company.team.hello', 'gitestra-company.team.hello-6Gz1-2'],
    ['a/b\\c:d*e?f"g<h>i|j\r\nk', 'a-b-c-d-e-f-g-h-i-j-k-6Gz1-2'],
    ['', 'gitestra-6Gz1-2'],
    ['x'.repeat(500), `${'x'.repeat(193)}-6Gz1-2`],
  ])('%j', (base, name) => {
    expect(artifactName(base, '6Gz1', 2)).toBe(name);
  });
});

describe('parseEvent', () => {
  const pull = (head: unknown, base: unknown = { sha: 'b', repo: { full_name: 'octo/flows' } }) => ({
    number: 7,
    pull_request: { number: 7, head, base },
  });

  it.each([
    ['the same repository', { sha: 'h', ref: 'topic', repo: { full_name: 'Octo/Flows' } }, false],
    ['a fork', { sha: 'h', ref: 'topic', repo: { full_name: 'evil/flows' } }, true],
    ['a fork that was deleted', { sha: 'h', ref: 'topic', repo: null }, true],
  ])('a pull request from %s', (_, head, fromFork) => {
    expect(parseEvent('pull_request', pull(head))).toEqual({
      name: 'pull_request',
      number: 7,
      baseSha: 'b',
      headSha: 'h',
      headRef: 'topic',
      fromFork,
    });
  });

  it.each([
    [
      'push',
      { before: 'a', after: 'b', ref: 'refs/heads/main' },
      { name: 'push', before: 'a', after: 'b', ref: 'refs/heads/main' },
    ],
    ['schedule', { schedule: '0 5 * * *' }, { name: 'schedule', schedule: '0 5 * * *' }],
    [
      'workflow_dispatch',
      { inputs: { a: 'x', b: true, c: null } },
      { name: 'workflow_dispatch', inputs: { a: 'x', b: 'true' } },
    ],
    ['workflow_dispatch', { inputs: null }, { name: 'workflow_dispatch', inputs: {} }],
    [
      'repository_dispatch',
      { action: 'go', client_payload: { x: 1 } },
      { name: 'repository_dispatch', action: 'go', clientPayload: { x: 1 } },
    ],
    ['issue_comment', {}, { name: 'other', event: 'issue_comment' }],
    ['push', 'no object', { name: 'push' }],
  ])('%s %j', (name, payload, event) => {
    expect(parseEvent(name, payload)).toEqual(event);
  });

  it.each([
    ['pull_request_target', 'evil/flows', 'head', true],
    ['pull_request_target', 'evil/flows', 'merge', true],
    ['pull_request_target', 'evil/flows', undefined, true],
    ['pull_request_target', 'evil/flows', 'base', false],
    ['pull_request_target', 'evil/flows', 'run', false],
    ['pull_request_target', 'octo/flows', 'head', false],
    ['pull_request', 'evil/flows', 'head', false],
  ])('%s from %s with the workspace at %s: refused %s', (name, repository, workspace, refused) => {
    const event = parseEvent(
      name,
      pull(
        { sha: 'head', repo: { full_name: repository } },
        { sha: 'base', repo: { full_name: 'octo/flows' } },
      ),
    );
    const refusal = refusalToRun(event, workspace, 'run');
    expect(refusal !== undefined).toBe(refused);
    if (refused) expect(refusal).toContain('command: validate');
  });
});

describe('composeSummary', () => {
  const part = (size: number) => ({ render: (budget: number) => 'x'.repeat(Math.min(size, budget)) });

  it('gives each its share, and what one leaves to the others', () => {
    const text = composeSummary([part(1000), part(50_000), part(1_000_000)], 100_000);
    expect(text.split('\n').map((one) => one.length)).toEqual([1000, 49_398, 49_399]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
  });

  it('counts what finds no room', () => {
    const parts = Array.from({ length: 500 }, () => ({ render: () => '日'.repeat(1000) }));
    const text = composeSummary(parts, 100_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
    expect(text).toMatch(/… and \d+ more, for which this summary has no room\.\n$/);
  });
});
