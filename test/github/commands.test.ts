import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFence, neutralise, workflowCommand } from '../../src/github/commands.ts';
import { COMMAND_NAMES, parseCommand } from '../fake-runner/workflow-command.ts';

const REGISTERED = new Set<string>(COMMAND_NAMES);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
/** Text made of what commands are made of, so that many samples are one. */
const commandLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        'error',
        'warning file=a',
        'stop-commands',
        'x',
        ' ',
        '\t',
      ),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\u0085',
        '\u00ad',
        '\u200b',
        '\u2060',
        '\ufeff',
        '\u0000',
        '\u001b',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('workflowCommand', () => {
  it('is read back by the runner as it was meant, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 30 }), (data, title) => {
        const line = workflowCommand('error', data, { file: 'flows/a.yaml', line: 3, title: title.trim() });
        expect(line).not.toMatch(/[\r\n]/);
        const command = parseCommand(line, REGISTERED);
        expect(command?.name).toBe('error');
        expect(command?.data).toBe(data);
        expect(command?.properties).toEqual({
          file: 'flows/a.yaml',
          line: '3',
          ...(title.trim() === '' ? {} : { title: title.trim() }),
        });
      }),
    );
  });

  it.each([
    ['100% of a:b,c\r\nnext', '::notice title=100%25 of a%3Ab%2Cc%0D%0Anext::100%25 of a:b,c%0D%0Anext'],
    ['%0A', '::notice title=%250A::%250A'],
  ])('escapes %j', (text, line) => {
    expect(workflowCommand('notice', text, { title: text })).toBe(line);
  });

  it('leaves out properties that say nothing', () => {
    expect(workflowCommand('error', 'x', { file: undefined, line: 1, title: '' })).toBe('::error line=1::x');
    expect(workflowCommand('endgroup')).toBe('::endgroup::');
  });
});

describe('neutralise', () => {
  it('leaves no line that the runner would take for a command', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, commandLike), (text) => {
        for (const line of neutralise(text).split(/\r\n|\n|\r/))
          expect(parseCommand(line, REGISTERED)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['::error::evil', ': :error::evil'],
    ['  ::set-output name=x::y', '  : :set-output name=x::y'],
    ['text ##[error]evil', 'text ## [error]evil'],
    ['progress\r::error::evil', 'progress\n: :error::evil'],
    ['#\u00ad#[error]evil', '## [error]evil'],
    ['a :: b, std::vector and # heading', 'a :: b, std::vector and # heading'],
    ['', ''],
  ])('%j becomes %j', (text, harmless) => {
    expect(neutralise(text)).toBe(harmless);
  });
});

describe('commandFence', () => {
  it('has a token of 128 random bits that closes what it opens', () => {
    const fence = commandFence((size) => new Uint8Array(size).fill(0xab));
    expect(fence).toEqual({ open: `::stop-commands::${'ab'.repeat(16)}`, close: `::${'ab'.repeat(16)}::` });
  });
});
