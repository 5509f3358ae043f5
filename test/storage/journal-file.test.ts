import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendJournal, createJournal, journalEvents, readJournal } from '../../src/storage/journal-file.ts';
import { readLines } from '../../src/storage/line-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitestra-journal-'));
  path = join(folder, 'journal.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const eventsOf = (): unknown[] => journalEvents(readJournal(path));

describe('journal', () => {
  it('begins with the version and gives back what was flushed', () => {
    const journal = createJournal(path, { executionId: 'e1' });
    journal.append('{"seq":1}');
    journal.append('{"seq":2,"text":"über\\nzwei"}');
    journal.flush();
    expect(readJournal(path).header).toEqual({ gitestra: 1, executionId: 'e1' });
    expect(eventsOf()).toEqual([{ seq: 1 }, { seq: 2, text: 'über\nzwei' }]);
    journal.close();
  });

  it('holds nothing back once flush has returned, and nothing at all before', () => {
    const journal = createJournal(path, {});
    journal.append('{"seq":1}');
    expect(eventsOf()).toEqual([]);
    journal.flush();
    expect(eventsOf()).toEqual([{ seq: 1 }]);
    journal.close();
  });

  it('is never overwritten', () => {
    createJournal(path, {}).close();
    expect(() => createJournal(path, {})).toThrow(/never overwritten/);
  });

  it.each(['{"seq":2', '{"seq":2}', '\u0000\u0000'])(
    'drops a torn last line (%j) and goes on behind the last whole one',
    (torn) => {
      const journal = createJournal(path, {});
      journal.append('{"seq":1}');
      journal.close();
      appendFileSync(path, torn);
      expect(eventsOf()).toEqual([{ seq: 1 }]);
      const again = appendJournal(path);
      again.append('{"seq":2,"again":true}');
      again.close();
      expect(eventsOf()).toEqual([{ seq: 1 }, { seq: 2, again: true }]);
    },
  );

  it('finds the end of the last whole line behind a torn one longer than a read', () => {
    const journal = createJournal(path, {});
    journal.append('{"seq":1}');
    journal.close();
    appendFileSync(path, `{"seq":2,"text":"${'x'.repeat(300_000)}`);
    appendJournal(path).close();
    expect(readFileSync(path, 'utf8')).toBe('{"gitestra":1}\n{"seq":1}\n');
  });

  it('names the line that is damaged in the middle', () => {
    writeFileSync(path, '{"gitestra":1}\n{"seq":1}\nnonsense\n{"seq":3}\n');
    expect(eventsOf).toThrow(/Line 3 of .*journal\.ndjson is no JSON/);
  });

  it.each([
    ['', /does not begin with the line/],
    ['{"seq":1}\n', /does not begin with the line/],
    ['{"gitestra":2}\n', /format 2; this version of Gitestra reads format 1/],
  ])('refuses %j', (text, message) => {
    writeFileSync(path, text);
    expect(() => readJournal(path)).toThrow(message);
  });

  it('says so when there is none', () => {
    expect(() => readJournal(path)).toThrow(/There is no journal/);
    expect(() => appendJournal(path)).toThrow(/There is no journal/);
  });

  it('reads events longer than a piece of the file, whose characters lie across the borders of pieces', () => {
    const events = ['é€😀'.repeat(50_000), 'x', 'ü'.repeat(270_001), '', '⟦'.repeat(700_001)].map(
      (text, index) => ({
        seq: index + 1,
        text,
      }),
    );
    const journal = createJournal(path, {});
    for (const event of events) journal.append(JSON.stringify(event));
    journal.close();
    expect(eventsOf()).toEqual(events);
  });

  it('says of each piece whether a mark of a secret or of a type may be in it', () => {
    const journal = createJournal(path, {});
    const plain = JSON.stringify({ text: 'x'.repeat(300_000) });
    for (const line of [plain, '{"text":"⟦secret:A#0⟧"}', plain, '{"value":{"$long":"1"}}'])
      journal.append(line);
    journal.close();
    const marked = (text: string): boolean[] =>
      [...readJournal(path).pieces]
        .filter((piece) => piece.events.some((event) => JSON.stringify(event).includes(text)))
        .map((piece) => piece.marked);
    expect(marked('⟦')).toEqual([true]);
    expect(marked('$long')).toEqual([true]);
    expect([...readJournal(path).pieces].map((piece) => piece.marked)).toContain(false);
  });

  it('takes two events in one line for a damaged one', () => {
    writeFileSync(path, '{"gitestra":1}\n{"seq":1},{"seq":2}\n{"seq":3}\n');
    expect(eventsOf).toThrow(/Line 2 of .*journal\.ndjson is no JSON/);
  });

  it('reads lines whose characters lie across the borders of reads', () => {
    const lines = ['é€😀'.repeat(20_000), '', 'ü'.repeat(70_001)];
    writeFileSync(path, lines.join('\n') + '\n');
    expect([...readLines(path)]).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
  });
});
