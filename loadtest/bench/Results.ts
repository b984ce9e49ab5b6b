import type { Measured } from "./campaign.ts";
import type { FigureName } from "./figures.ts";
import type { VariantName } from "./servers/Variant.ts";
import { median, ratios, type Spread, spreadOf } from "./statistics.ts";

/** What a campaign has found, ready to be read. */
export class Results {
  readonly rooms: number;
  readonly #measured: Measured;

  constructor(rooms: number, measured: Measured) {
    this.rooms = rooms;
    this.#measured = measured;
  }

  /** In the order in which they were asked for. */
  variants(order: readonly VariantName[]): VariantName[] {
    return order.filter((variant) => this.#measured[variant] !== undefined);
  }

  get repetitions(): number {
    return Math.max(0, ...Object.values(this.#measured).map((figures) => figures.length));
  }

  /** Null: not measured. */
  spread(variant: VariantName, figure: FigureName): Spread | null {
    const values = this.#values(variant, figure).filter((value): value is number => !Number.isNaN(value ?? Number.NaN));
    return values.length === 0 ? null : spreadOf(values);
  }

  /** NaN: not measured. */
  median(variant: VariantName, figure: FigureName): number {
    return this.spread(variant, figure)?.median ?? Number.NaN;
  }

  /** The spread of the ratios of the repetitions; null: not measured. */
  ratioSpread(figure: FigureName, variant: VariantName, base: VariantName): Spread | null {
    const found = ratios(this.#values(variant, figure), this.#values(base, figure));
    return found.length === 0 ? null : spreadOf(found);
  }

  /** The median of the ratios of the repetitions; NaN: not measured. */
  ratio(figure: FigureName, variant: VariantName, base: VariantName): number {
    return median(ratios(this.#values(variant, figure), this.#values(base, figure)));
  }

  #values(variant: VariantName, figure: FigureName): (number | undefined)[] {
    return (this.#measured[variant] ?? []).map((figures) => figures[figure]);
  }
}
