// The part of the global that is used here; its full declaration comes only with those of a browser.
declare namespace WebAssembly {
  type Exports = Record<string, unknown>;

  class Module {
    constructor(bytes: Uint8Array);
  }

  class Instance {
    constructor(module: Module, imports: Record<string, Exports>);
    readonly exports: Exports;
  }

  class RuntimeError extends Error {}
}
