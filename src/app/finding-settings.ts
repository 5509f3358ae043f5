/** What `validate` of the configuration says about findings: other severities, and files in which some are left alone. */

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { Path } from '../flow/path.ts';
import { SourceFile } from '../flow/source.ts';
import { parseYaml } from '../flow/yaml.ts';
import { globToRegExp } from '../tasks/scripts/file-pattern.ts';
import { nearest } from '../util/nearest.ts';
import { CODES } from '../validate/codes.ts';
import type { IgnoredFindings } from './config-model.ts';
import { shownPath, type Workspace } from './workspace.ts';

interface IgnoreEntry extends IgnoredFindings {
  readonly tests: readonly RegExp[];
  /** Codes that were left alone somewhere. */
  readonly used: Set<string>;
}

export class FindingSettings {
  readonly #workspace: Workspace;
  readonly #ignored: readonly IgnoreEntry[];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#ignored = workspace.config.validate.ignore.map((entry) => ({
      ...entry,
      tests: entry.paths.map((path) => globToRegExp(path.replace(/^\.?\//, ''))),
      used: new Set(),
    }));
  }

  /** The findings that are left, with the severities that are wished. */
  apply(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const { rules } = this.#workspace.config.validate;
    return diagnostics.flatMap((diagnostic) => {
      if (this.#isIgnored(diagnostic)) return [];
      const severity = rules[diagnostic.code];
      if (severity === undefined || severity === diagnostic.severity) return [diagnostic];
      return severity === 'off' ? [] : [{ ...diagnostic, severity }];
    });
  }

  #isIgnored(diagnostic: Diagnostic): boolean {
    if (this.#ignored.length === 0) return false;
    const { cwd, root } = this.#workspace;
    const path = relative(root, resolve(cwd, diagnostic.file.path)).replaceAll('\\', '/');
    let ignored = false;
    for (const entry of this.#ignored) {
      if (!entry.rules.includes(diagnostic.code) || !entry.tests.some((test) => test.test(path))) continue;
      entry.used.add(diagnostic.code);
      ignored = true;
    }
    return ignored;
  }

  /**
   * What is wrong with these settings.
   * @param isComplete whether all flows were looked at, so that what was of no use is of no use
   * @param dormant codes that were not looked for
   */
  problems(isComplete: boolean, dormant: ReadonlySet<string>): readonly Diagnostic[] {
    const { rules, ignore } = this.#workspace.config.validate;
    const found: {
      readonly code: string;
      readonly path: Path;
      readonly part: 'key' | 'value';
      readonly text: string;
      readonly help?: string | undefined;
    }[] = [];
    const unknown = (code: string, path: Path, part: 'key' | 'value'): void => {
      const near = nearest(code, CODES.keys());
      found.push({
        code: 'unknown-code',
        path,
        part,
        text: `there is no finding with the code \`${code}\``,
        help: near === undefined ? undefined : `did you mean \`${near}\`?`,
      });
    };
    for (const code of Object.keys(rules)) {
      if (!CODES.has(code)) unknown(code, ['validate', 'rules', code], 'key');
    }
    for (const [index, entry] of ignore.entries()) {
      for (const [position, code] of entry.rules.entries()) {
        const path = ['validate', 'ignore', index, 'rules', position];
        if (!CODES.has(code)) unknown(code, path, 'value');
        else if (isComplete && !dormant.has(code) && this.#ignored[index]?.used.has(code) !== true) {
          const text = `there is no \`${code}\` to be ignored in ${entry.paths.map((one) => `\`${one}\``).join(', ')}`;
          found.push({ code: 'unused-suppression', path, part: 'value', text, help: 'remove it' });
        }
      }
    }
    const { configFile, cwd } = this.#workspace;
    if (found.length === 0 || configFile === undefined) return [];
    const file = new SourceFile(shownPath(cwd, configFile), readFileSync(configFile, 'utf8'));
    const document = parseYaml(file);
    return found.map(({ code, path, part, text, help }) => ({
      code,
      severity: 'warning',
      message: text,
      file,
      span: document.locate(path, part),
      ...(help === undefined ? {} : { help }),
    }));
  }
}
