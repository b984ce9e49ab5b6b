// The remote procedures: most are the engine's own methods, under the same names.
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { adapterFactory } from "./databases.mjs";
import { createDatabase, knownFault } from "./setup.mjs";
import { loadEngine } from "./wasm.mjs";

/** @import { ErrorCapturingSqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils" */

/**
 * @typedef {object} Context
 * @property {{ url?: string, shadowDatabaseUrl?: string }} datasource
 * @property {[path: string, content: string][]} datamodels
 * @property {(content: string) => void} print
 */

/** @typedef {Record<string, (params: unknown) => Promise<unknown>>} Engine */

export class Methods {
  #context;
  /** @type {ErrorCapturingSqlMigrationAwareDriverAdapterFactory | null} */
  #factory = null;
  /** @type {Engine | null} */
  #engine = null;

  /** @param {Context} context */
  constructor(context) {
    this.#context = context;
  }

  /**
   * @param {string} method
   * @param {any} params whatever the CLI sends; the engine checks it
   * @returns {Promise<unknown>}
   */
  async call(method, params) {
    try {
      switch (method) {
        case "introspectSql":
          throw new Error("TypedSQL needs the native schema engine");
        case "getDatabaseVersion":
          return await this.#forward("version", params);
        case "createDatabase":
          return { databaseName: await createDatabase(this.#context.datasource.url ?? "") };
        case "diff":
          return await this.#diff(params);
        case "createMigration":
        case "evaluateDataLoss":
          return await this.#afterReplay(method, params);
        default:
          return await this.#forward(method, params);
      }
    } catch (error) {
      throw this.#explained(error);
    }
  }

  /**
   * @param {string} method
   * @param {unknown} params
   * @param {boolean} [needsDatabase]
   * @returns {Promise<unknown>}
   */
  async #forward(method, params, needsDatabase = true) {
    const engine = await this.#start(needsDatabase ? (this.#context.datasource.url ?? null) : null);
    const procedure = engine[method];
    if (procedure === undefined) throw new Error(`unknown method ${method}`);
    return procedure.call(engine, params);
  }

  /** @param {{ from: { tag: string }, to: { tag: string } }} params */
  async #diff(params) {
    const needsDatabase = [params.from.tag, params.to.tag].some((tag) => tag === "url" || tag === "schemaDatasource");
    // A DiffResult: the same method, only found by its name.
    const result = /** @type {{ stdout?: string | null }} */ (await this.#forward("diff", params, needsDatabase));
    const { stdout, ...rest } = result;
    if (typeof stdout === "string") this.#context.print(stdout);
    return rest;
  }

  /**
   * This build of the engine knows where the migrations lead only after it has replayed them once.
   * @param {string} method
   * @param {{ migrationsList: unknown, filters: unknown }} params
   */
  async #afterReplay(method, params) {
    const { migrationsList, filters } = params;
    await this.#forward("diagnoseMigrationHistory", { migrationsList, filters, optInToShadowDatabase: true });
    return this.#forward(method, params);
  }

  /**
   * @param {string | null} url null to work without a database
   * @returns {Promise<Engine>}
   */
  async #start(url) {
    if (this.#engine !== null) return this.#engine;
    const { datamodels, datasource } = this.#context;
    this.#factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url, datasource.shadowDatabaseUrl ?? null));
    const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
    const engine = await loadEngine().new(options, () => {}, this.#factory);
    // The names come from the CLI, so the engine is a dictionary here.
    this.#engine = /** @type {Engine} */ (/** @type {unknown} */ (engine));
    return this.#engine;
  }

  /**
   * An error of ours that went through the engine comes back as a number in a message.
   * @param {unknown} error
   */
  #explained(error) {
    const number = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
    const cause =
      number === undefined ? error : (this.#factory?.errorRegistry.consumeError(Number(number))?.error ?? error);
    const { url } = this.#context.datasource;
    return (url === undefined ? null : knownFault(cause, url)) ?? cause;
  }
}
