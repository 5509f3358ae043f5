import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentRequest, keepComment } from '../../src/github/pull-request-comment.ts';
import { GitHubApi } from '../fake-runner/github-api.ts';

let api: GitHubApi;
beforeEach(async () => {
  api = await GitHubApi.start();
});
afterEach(() => api.close());

const keep = (body: string, more: Partial<CommentRequest> = {}) =>
  keepComment({
    token: 'ours',
    apiUrl: api.url,
    repository: 'octo/flows',
    number: 7,
    key: 'plan-x',
    body,
    ...more,
  });

const url = (id: number): string => `https://github.com/octo/flows/pull/7#issuecomment-${id}`;

describe('keepComment', () => {
  it('makes one comment and keeps it up to date', async () => {
    expect(await keep('one\ntwo')).toEqual({ kind: 'created', url: url(1000) });
    expect(await keep('one\ntwo')).toEqual({ kind: 'unchanged', url: url(1000) });
    expect(await keep('three')).toEqual({ kind: 'updated', url: url(1000) });
    expect(api.comments.map(({ body }) => body)).toEqual(['<!-- gitestra plan-x -->\nthree']);
    expect(api.requests.filter((request) => !request.startsWith('GET'))).toEqual([
      'POST /repos/octo/flows/issues/7/comments',
      'PATCH /repos/octo/flows/issues/comments/1000',
    ]);
  });

  it('leaves the comments of other jobs and people alone', async () => {
    await keep('another job', { key: 'plan-y' });
    await keep('> <!-- gitestra plan-x -->', { key: 'quoted' });
    await keep('a stranger', { token: 'theirs' });
    expect(await keep('ours')).toEqual({ kind: 'created', url: url(1003) });
    expect(await keep('ours again')).toEqual({ kind: 'updated', url: url(1003) });
    expect(api.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'another job',
      '> <!-- gitestra plan-x -->',
      'a stranger',
      'ours again',
    ]);
  });

  it('finds it behind many others', async () => {
    for (let index = 0; index < 250; index++)
      api.comments.push({ id: index, body: 'hello', token: 'theirs' });
    await keep('one');
    expect(await keep('two')).toMatchObject({ kind: 'updated' });
    expect(api.requests.at(-2)).toBe('GET /repos/octo/flows/issues/7/comments?per_page=100&page=3');
  });

  it('makes none where only an old one would be taken back', async () => {
    expect(await keep('nothing', { create: false })).toEqual({ kind: 'none' });
    await keep('something');
    expect(await keep('nothing', { create: false })).toMatchObject({ kind: 'updated' });
  });

  it.each([
    [403, /pull-requests: write/],
    [404, /pull-requests: write/],
    [422, /^GitHub answered 422/],
  ])('says why it may not: %i', async (status, reason) => {
    api.refusal = status;
    const result = await keep('one');
    expect(result).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it('is refused where there is no GitHub', async () => {
    expect(await keep('one', { apiUrl: 'http://127.0.0.1:9' })).toMatchObject({ kind: 'refused' });
  });
});
