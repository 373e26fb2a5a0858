export interface NumberStyle {
  readonly locale: string;
  /** Fixed decimals; the full precision shown in tables and tooltips. */
  readonly decimals: number;
  /** Only changes carry a plus sign. */
  readonly signed?: boolean;
}

/** Making a formatter costs a hundred times more than using it, and a table of 300 rows asks for thousands. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor({ locale, decimals, signed = false }: NumberStyle): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${signed}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? "exceptZero" : "negative",
  });
  formatters.set(key, made);
  return made;
}

/** Differences and means of decimal fractions carry digits of the binary system that nobody measured; twelve are kept. */
export function dropBinaryDigits(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number with fixed decimals. One that rounds to zero but is none is written "<0.01", never 0. */
export function formatFull(value: number, style: NumberStyle): string {
  const { format } = formatterFor(style);
  const smallest = 10 ** -style.decimals;
  const vanishes = value !== 0 && Math.abs(value) < smallest / 2;
  if (!vanishes) return format(value);
  return value > 0 ? `<${format(smallest)}` : `>${format(-smallest)}`;
}

/** At most three significant digits, two below a tenth, for labels in a figure; whole numbers keep all of theirs. */
export function formatShort(value: number, { locale, decimals, signed = false }: NumberStyle): string {
  const magnitude = Math.abs(value);
  // From 99.95 on one decimal would round to "100.0", from 9.995 on two to "10.00".
  const small = magnitude > 0 && magnitude < 0.1 ? 1 - Math.floor(Math.log10(magnitude)) : 2;
  const digits = magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : small;
  return formatFull(value, { locale, decimals: Math.min(decimals, digits), signed });
}

/** Shortest digits that read back as the same number, written out: a cell like 1e-7 is text to many readers of CSV. */
export function formatExact(value: number): string {
  const [mantissa, exponent] = String(value).split("e") as [string, string?];
  if (exponent === undefined) return mantissa;
  const digits = mantissa.replace(/[-.]/g, "");
  const point = 1 + Number(exponent);
  return `${value < 0 ? "-" : ""}${point > 0 ? digits.padEnd(point, "0") : `0.${"0".repeat(-point)}${digits}`}`;
}
