/** The log of one step: commands are obeyed, secrets masked, annotations counted against the runner's limits. */

import { relative } from 'node:path';
import { Masker } from './masker.ts';
import { COMMAND_NAMES, parseCommand, type WorkflowCommand } from './workflow-command.ts';

export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export interface LogGroup {
  readonly title: string;
  readonly lines: string[];
}

const PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

export class StepLog {
  readonly annotations: RunnerAnnotation[] = [];
  /** Annotations that the limits swallowed. */
  dropped = 0;
  readonly groups: LogGroup[] = [];
  /** What a reader of the log sees, masked. */
  readonly lines: string[] = [];
  readonly masker: Masker;
  /** Rules that the step broke. */
  readonly faults: string[] = [];
  readonly #workspace: string;
  readonly #registered = new Set<string>(COMMAND_NAMES);
  #stopToken: string | undefined;
  #group: LogGroup | undefined;

  constructor(workspace: string, masker = new Masker()) {
    this.#workspace = workspace;
    this.masker = masker;
  }

  /** One line as .NET reads lines: ended by LF, CR LF or CR alone. */
  add(line: string): void {
    const command = parseCommand(line, this.#registered);
    if (command === undefined || !this.#obey(command, line)) this.#print(line);
  }

  /** Makes an annotation of the runner's own. */
  fail(message: string): void {
    this.faults.push(message);
    this.#annotate({ level: 'error', message });
  }

  #print(line: string): void {
    const masked = this.masker.mask(line);
    this.lines.push(masked);
    this.#group?.lines.push(masked);
  }

  /** Whether the line was a command and is no ordinary text. */
  #obey(command: WorkflowCommand, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#registered.delete(this.#stopToken);
      this.#stopToken = undefined;
      this.#print(line);
      return true;
    }
    switch (command.name) {
      case 'stop-commands':
        return this.#stop(command.data);
      case 'add-mask':
        if (command.data.trim() === '') this.faults.push("Can't add secret mask for empty string");
        else this.masker.add(command.data);
        return true;
      case 'group':
        this.#group = { title: this.masker.mask(command.data), lines: [] };
        this.groups.push(this.#group);
        this.lines.push(`▸ ${this.masker.mask(command.data)}`);
        return true;
      case 'endgroup':
        if (this.#group === undefined) this.faults.push('endgroup without group');
        this.#group = undefined;
        return true;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(this.#annotation(command.name, command));
        return true;
      case 'set-output':
      case 'save-state':
        this.faults.push(`The \`${command.name}\` command is deprecated`);
        return true;
      case 'set-env':
      case 'add-path':
        this.fail(`The \`${command.name}\` command is disabled`);
        return true;
      default:
        return true;
    }
  }

  #stop(token: string): boolean {
    if (token === '' || this.#registered.has(token.toLowerCase()) || token === 'pause-logging') {
      this.fail(`Invalid stop-commands token '${token}'`);
      return true;
    }
    this.#stopToken = token.toLowerCase();
    this.#registered.add(this.#stopToken);
    if (token.length > 6) this.masker.add(token);
    return true;
  }

  #annotation(level: RunnerAnnotation['level'], { properties, data }: WorkflowCommand): RunnerAnnotation {
    const number = (name: string): number | undefined => {
      const text = properties[name.toLowerCase()];
      if (text === undefined) return undefined;
      if (!/^\d+$/.test(text) || text === '0') this.faults.push(`${name} of an annotation is '${text}'`);
      return Number(text);
    };
    const file = properties.file?.startsWith('/')
      ? relative(this.#workspace, properties.file)
      : properties.file;
    const [line, endLine, col, endColumn] = ['line', 'endLine', 'col', 'endColumn'].map(number);
    for (const key of Object.keys(properties)) {
      if (!['file', 'line', 'endline', 'col', 'endcolumn', 'title'].includes(key)) {
        this.faults.push(`An annotation has no property ${key}`);
      }
    }
    return {
      level,
      message: data,
      ...(properties.title === undefined ? {} : { title: properties.title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(col === undefined ? {} : { col }),
      ...(endColumn === undefined ? {} : { endColumn }),
    };
  }

  #annotate(annotation: RunnerAnnotation): void {
    const message = this.masker.mask(annotation.message).slice(0, LONGEST_MESSAGE);
    const title = annotation.title === undefined ? {} : { title: this.masker.mask(annotation.title) };
    this.lines.push(`${annotation.level}: ${message}`);
    if (this.annotations.filter((one) => one.level === annotation.level).length >= PER_LEVEL) this.dropped++;
    else this.annotations.push({ ...annotation, message, ...title });
  }
}
