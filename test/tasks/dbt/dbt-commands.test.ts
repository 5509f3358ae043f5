/** The older dbt tasks, one a command, and the one that installs dbt for them. */

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareContext, standIn, taskType } from '../stand-in.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

const type = (name: string) => taskType(`io.kestra.plugin.dbt.cli.${name}`);

describe('the tasks of single commands', () => {
  it.each([
    ['Build', 'build'],
    ['Run', 'run'],
    ['Test', 'test'],
    ['Seed', 'seed'],
    ['Snapshot', 'snapshot'],
    ['Compile', 'compile'],
    ['Deps', 'deps'],
    ['List', 'list'],
    ['Freshness', 'source freshness'],
  ])('%s runs dbt %s', async (name, command) => {
    const { context, calls } = standIn(['dbt'], "mkdir -p target; echo '{}' > target/manifest.json");
    const { outputs } = await runTask(await type(name), { dbtPath: 'dbt' }, context);
    const folder = await context.workingDir();
    const options = ['--profiles-dir', `${folder}/.profile`, '--project-dir', folder];
    expect(calls()).toEqual([['dbt', '--log-format', 'json', ...command.split(' '), ...options]]);
    const hasResults = !['Deps', 'List', 'Freshness'].includes(name);
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(hasResults ? ['manifest.json'] : []);
  });

  it('make options of properties, and a file of profiles', async () => {
    const { context, calls } = standIn(['dbt'], 'cat .profile/profiles.yml; echo; echo "$MINE"');
    const written = {
      dbtPath: 'dbt',
      debug: true,
      failFast: true,
      warnError: true,
      thread: '{{ 2 + 2 }}',
      fullRefresh: true,
      target: 'prod',
      selector: 'nightly',
      select: ['tag:a b', '+one'],
      exclude: ['two'],
      projectDir: '/shop',
      profiles: 'shop: 1',
      env: { MINE: 'yes' },
    };
    await runTask(await type('Build'), written, context);
    const folder = await context.workingDir();
    expect(calls()[0]!.join('|')).toBe(
      `dbt|--log-format|json|--debug|--fail-fast|--warn-error|build|--profiles-dir|${folder}/.profile|--threads|4|--full-refresh|--target|prod|--selector|nightly|--select|tag:a b|+one|--exclude|two|--project-dir|${folder}/shop`,
    );
    expect(context.messages('INFO')).toEqual(['shop: 1', 'yes']);
  });

  it('use what Setup has made; without it the dbt of the machine, and say so', async () => {
    const { context, calls } = standIn(['dbt']);
    const build = await type('Build');
    await runTask(build, {}, context);
    expect(calls()).toHaveLength(1);
    expect(context.messages('WARN')).toEqual([
      expect.stringMatching(/^`\.\/bin\/dbt` \(property `dbtPath`\) is not there, so \/.*\/dbt is used$/),
    ]);
    const own = `${await context.workingDir()}/bin`;
    mkdirSync(own);
    writeFileSync(join(own, 'dbt'), '#!/bin/sh\necho own dbt\n');
    chmodSync(join(own, 'dbt'), 0o755);
    await runTask(build, {}, context);
    expect(calls()).toHaveLength(1);
    expect(context.messages('INFO')).toContain('own dbt');
  });

  it('say what to do when there is none', async () => {
    const failure = await failureOf(runTask(await type('Run'), {}, bareContext()));
    expect(failure.message).toMatch(
      /^`\.\/bin\/dbt` \(property `dbtPath`\) is not there, and `dbt` was not found/,
    );
  });

  it('take dockerOptions as docker', async () => {
    const images: string[] = [];
    const containers = {
      available: async () => true,
      run: async ({ image }: { image: string }) => {
        images.push(image);
        return { exitCode: 0, signalName: null, terminated: false, duration: 0, warnings: [] };
      },
    };
    const context = createTaskContext({ ports: { containers: containers as never } });
    await runTask(await type('Build'), { dockerOptions: { image: 'mine' } }, context);
    expect(images).toEqual(['mine']);
  });
});

describe('Setup', () => {
  it('makes an environment in the working directory, and the profiles', async () => {
    const folder = temporaryFolder();
    const venv = `
for last; do :; done
mkdir -p "$last/bin"
cp "$0" "$last/bin/pip"`;
    const { context, calls } = standIn(['python'], `[ "$(basename "$0")" = pip ] || {${venv}\n}`, { folder });
    await runTask(
      await type('Setup'),
      { requirements: ['dbt-duckdb>=1.5', '-r more.txt'], profiles: { shop: { target: '{{ flow.id }}' } } },
      context,
    ).catch(() => undefined);
    const workingDir = await context.workingDir();
    expect(calls()).toEqual([
      ['python', '-m', 'venv', '--system-site-packages', workingDir],
      ['pip', 'install', 'pip', '--upgrade'],
      ['pip', 'install', 'dbt-duckdb>=1.5', '-r', 'more.txt'],
    ]);
    expect(JSON.parse(readFileSync(`${workingDir}/.profile/profiles.yml`, 'utf8'))).toEqual({
      shop: { target: 'tested' },
    });
  });
});
