/** The inner parts of nunjucks that the compiler builds on; a release that changes one of them fails here first. */

import { createRequire } from 'node:module';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/expression/compiler.ts';
import { parseTemplate } from '../../src/expression/parser.ts';

describe('nunjucks', () => {
  it('is the release it was written against', () => {
    const { version } = createRequire(import.meta.url)('nunjucks/package.json') as { version: string };
    expect(version).toBe('3.2.4');
  });

  it('has the compiler methods that are overridden or called', () => {
    const methods = Object.getOwnPropertyNames(nunjucks.compiler.Compiler.prototype);
    expect(methods).toEqual(
      expect.arrayContaining([
        ...[
          'compile',
          'getCode',
          '_emit',
          '_emitLine',
          '_emitFuncBegin',
          '_pushBuffer',
          '_popBuffer',
          '_tmpid',
          '_withScopedSyntax',
        ],
        ...[
          '_compileExpression',
          'compileRoot',
          'compileOutput',
          'compileIf',
          'compileFor',
          'compileSet',
          'compileBlock',
        ],
      ]),
    );
  });

  it('dispatches nodes by their type name, custom ones too', () => {
    const Custom = nunjucks.nodes.Node.extend('ContractNode', { fields: ['content'] });
    const node = new Custom(1, 2, 'x');
    expect(node).toMatchObject({ typename: 'ContractNode', content: 'x', lineno: 1, colno: 2 });
    const {
      Root,
      Output,
      TemplateData,
      If,
      For,
      Set: SetNode,
      Block,
      Symbol: SymbolNode,
      NodeList,
    } = nunjucks.nodes;
    for (const each of [Root, Output, TemplateData, If, For, SetNode, Block, SymbolNode, NodeList])
      expect(typeof each).toBe('function');
    const root = new Root(0, 0, [new Output(0, 0, [new TemplateData(0, 0, 'abc')])]);
    expect(root.findAll(TemplateData).map((data) => data.value)).toEqual(['abc']);
  });

  it('has frames that look up, resolve and isolate', () => {
    const outer = new nunjucks.runtime.Frame();
    outer.set('a', 1);
    const inner = outer.push();
    expect([
      inner.lookup('a'),
      inner.lookup('b'),
      inner.resolve('a') === outer,
      inner.pop() === outer,
    ]).toEqual([1, undefined, true, true]);
    inner.set('b', null);
    expect(inner.lookup('b')).toBeNull();
    expect(outer.push(true).resolve('a', true)).toBeUndefined();
  });

  it('returns errors unchanged that have a line number and `Update`', () => {
    const signal = { lineno: 1, Update: () => signal };
    const environment = new nunjucks.Environment([], { autoescape: false, dev: true });
    const template = new nunjucks.Template(
      {
        type: 'code',
        obj: {
          root: (_environment, context, _frame, _library, callback) => {
            expect(context.ctx['state']).toBe('given');
            callback(signal);
          },
        },
      },
      environment,
    );
    let thrown: unknown;
    try {
      template.render({ state: 'given' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(signal);
  });

  it('puts nothing of a template into the code but quoted texts', () => {
    const name = 'unlikely_name';
    const body = parseTemplate(
      `{% block "${name}" %}{% endblock %}{% macro ${name}() %}{% endmacro %}{% set ${name} = '${name}' %}{{ ${name}.${name} }}`,
      2,
    );
    const OriginalFunction = globalThis.Function;
    let code = '';
    globalThis.Function = new Proxy(OriginalFunction, {
      construct(target, args: string[]) {
        code = args.at(-1)!;
        return Reflect.construct(target, args) as object;
      },
    });
    try {
      compileTemplate('', body, false);
    } finally {
      globalThis.Function = OriginalFunction;
    }
    expect(code).toContain(`"${name}"`);
    expect(code.replaceAll(`"${name}"`, '')).not.toContain(name);
  });
});
