/** `gitestra validate`: checks flows without rendering or running anything. */

import { UsageError } from '../../app/usage-error.ts';
import type { ValidationResult } from '../../app/validate.ts';
import { VERSION } from '../../util/version.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const validate = defineCommand({
  summary: 'Check flows without running anything',
  description: [
    'Checks files and folders of flows, by default the whole folder of flows: YAML, properties, types, expressions, references, namespaces. Nothing is rendered and nothing is run, so flows of strangers are safe to check.',
    'Ends with status 1 when there are errors.',
  ],
  operands: { usage: '[path...]', min: 0 },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'sarif', 'github', 'rdjson', 'junit'],
      default: 'pretty',
      description: 'What to print',
    },
    'max-warnings': {
      type: 'string',
      value: 'N',
      description: 'End with status 1 when there are more warnings than this',
    },
    fix: {
      type: 'boolean',
      description: 'Write what is certain to be meant into the files; comments and layout stay',
    },
    upgrade: {
      type: 'boolean',
      description: 'Also say what Kestra 2.0 refuses, and what it wants instead',
    },
    strict: {
      type: 'boolean',
      description: 'Types that Gitestra does not know are errors',
    },
    quiet: { type: 'boolean', short: 'q', description: 'Errors only' },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra validate', does: 'all flows of ./flows' },
    {
      command: 'gitestra validate flows/company etl.yaml --max-warnings 0',
      does: 'a folder and a file, without warnings',
    },
    { command: 'gitestra validate --fix --upgrade', does: 'rewrites what has a new name in Kestra 2.0' },
    { command: 'gitestra validate --format sarif > gitestra.sarif', does: "for GitHub's code scanning" },
  ],
  async run({ options, operands, host, terminal }) {
    const maxWarnings = options['max-warnings'] === undefined ? undefined : Number(options['max-warnings']);
    if (maxWarnings !== undefined && (!Number.isInteger(maxWarnings) || maxWarnings < 0)) {
      throw new UsageError(
        `--max-warnings must be a whole number, but “${options['max-warnings']}” was given`,
      );
    }
    const [{ openWorkspace }, { validateFlows }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/validate.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: operands.length > 0,
    });
    const result = await validateFlows(
      { paths: operands, fix: options.fix, upgrade: options.upgrade, strict: options.strict },
      workspace,
    );
    const all = [...workspace.diagnostics, ...result.diagnostics];
    const diagnostics = options.quiet ? all.filter((diagnostic) => diagnostic.severity === 'error') : all;
    terminal.out(await formatResult({ ...result, diagnostics }, options.format ?? 'pretty', terminal));
    const fixed = result.files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
    if (fixed > 0) {
      const { count } = await import('../../report/printable.ts');
      const files = result.files.filter((file) => file.fixed !== undefined).length;
      terminal.err(
        `${terminal.errStyle.green('✔')} ${count(fixed, 'problem')} fixed in ${count(files, 'file')}\n`,
      );
    }
    const warnings = all.filter((diagnostic) => diagnostic.severity === 'warning').length;
    if (all.some((diagnostic) => diagnostic.severity === 'error')) return EXIT_FAILED;
    if (maxWarnings !== undefined && warnings > maxWarnings) {
      terminal.err(
        `${terminal.errStyle.red('✖')} ${warnings} warnings, more than the ${maxWarnings} allowed\n`,
      );
      return EXIT_FAILED;
    }
    return EXIT_SUCCESS;
  },
});

/** Whole text of the report, with a line break at its end. */
async function formatResult(result: ValidationResult, format: string, terminal: Terminal): Promise<string> {
  const { diagnostics, files, passedOver } = result;
  switch (format) {
    case 'json': {
      const { renderJson } = await import('../../report/json.ts');
      return ended(renderJson(diagnostics, { files: files.length }));
    }
    case 'sarif': {
      const { renderSarif } = await import('../../report/sarif.ts');
      const { sarifRules } = await import('../../app/sarif-rules.ts');
      return ended(renderSarif(diagnostics, { version: VERSION, rules: sarifRules() }));
    }
    case 'github': {
      const { annotationCommand, diagnosticAnnotation } = await import('../../github/annotations.ts');
      return diagnostics
        .map((diagnostic) => `${annotationCommand(diagnosticAnnotation(diagnostic))}\n`)
        .join('');
    }
    case 'rdjson': {
      const { renderRdjson } = await import('../../report/rdjson.ts');
      return ended(renderRdjson(diagnostics));
    }
    case 'junit': {
      const { renderValidationJunit } = await import('../../report/junit.ts');
      return ended(
        renderValidationJunit(
          diagnostics,
          files.map((file) => file.source.path),
        ),
      );
    }
    default: {
      const { renderPretty } = await import('../../report/pretty.ts');
      const { count } = await import('../../report/printable.ts');
      const others =
        passedOver.length === 0
          ? ''
          : terminal.style.dim(`  ${count(passedOver.length, 'YAML file')} passed over: no flows\n`);
      return ended(renderPretty(diagnostics, { style: terminal.style, files: files.length })) + others;
    }
  }
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
