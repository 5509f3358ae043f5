/** The part of nunjucks 3.2.4 that the compiler builds on; the package's own types leave it out. */

declare module 'nunjucks' {
  export namespace nodes {
    class Node {
      constructor(lineno: number, colno: number, ...fields: unknown[]);
      readonly lineno: number;
      readonly colno: number;
      readonly typename: string;
      /** Every node of a class below this one. */
      findAll<T extends Node>(type: abstract new (...args: never[]) => T): T[];
      static extend<T = Node>(
        name: string,
        properties: { readonly fields: readonly string[] },
      ): new (
        lineno: number,
        colno: number,
        ...fields: unknown[]
      ) => T;
    }
    class NodeList extends Node {
      readonly children: Node[];
    }
    class Root extends NodeList {}
    class Output extends NodeList {}
    class TemplateData extends Node {
      readonly value: string;
    }
    class If extends Node {
      readonly cond: Node;
      readonly body: Node;
      readonly else_: Node | null;
    }
    class For extends Node {
      readonly arr: Node;
      readonly name: Symbol;
      readonly body: Node;
      readonly else_: Node | null;
    }
    // biome-ignore lint/suspicious/noShadowRestrictedNames: nunjucks' own name
    class Set extends Node {
      readonly targets: Symbol[];
      readonly value: Node;
    }
    class Block extends Node {
      readonly name: Symbol;
      readonly body: Node;
    }
    // biome-ignore lint/suspicious/noShadowRestrictedNames: nunjucks' own name
    class Symbol extends Node {
      readonly value: string;
    }
  }

  export namespace runtime {
    class Frame {
      readonly parent: Frame | undefined;
      readonly variables: Record<string, unknown>;
      set(name: string, value: unknown, resolveUp?: boolean): void;
      lookup(name: string): unknown;
      /** The frame that holds the name. */
      resolve(name: string, forWrite?: boolean): Frame | undefined;
      push(isolateWrites?: boolean): Frame;
      pop(): Frame | undefined;
    }
  }

  export namespace compiler {
    class Compiler {
      constructor(templateName: string, throwOnUndefined: boolean);
      buffer: string | null;
      compile(node: nodes.Node, frame?: runtime.Frame): void;
      getCode(): string;
      _emit(code: string): void;
      _emitLine(code: string): void;
      _emitFuncBegin(node: nodes.Node, name: string): void;
      _pushBuffer(): string;
      _popBuffer(): void;
      _tmpid(): string;
      _withScopedSyntax(body: () => void): void;
    }
  }

  export class Environment {
    constructor(
      loaders: readonly unknown[],
      options: { readonly autoescape: boolean; readonly dev: boolean },
    );
    filters: Record<string, unknown>;
    tests: Record<string, unknown>;
    globals: Record<string, unknown>;
  }

  export interface Context {
    readonly ctx: Record<string, unknown>;
    getBlock(name: string): RenderFunction;
  }

  export type RenderFunction = (
    environment: Environment,
    context: Context,
    frame: runtime.Frame,
    library: typeof runtime,
    callback: (error: unknown, result?: string) => void,
  ) => void;

  export class Template {
    constructor(
      source: { readonly type: 'code'; readonly obj: Record<string, RenderFunction> },
      environment: Environment,
    );
    render(context: Record<string, unknown>): string;
  }
}
