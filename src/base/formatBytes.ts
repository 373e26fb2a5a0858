const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size in the reader's words: "850 bytes", "1.2 MB". Decimal units, as file managers show them. */
export function formatBytes(bytes: number, locale: string): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3 + 1e-9));
  const size = bytes / 1000 ** step;
  // 999,950 bytes would round to "1,000 kB".
  const rounds = size >= 999.5 && step < UNITS.length - 1;
  const shown = rounds ? { unit: UNITS[step + 1]!, size: 1 } : { unit: UNITS[step]!, size };
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: shown.unit,
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: shown.size < 9.95 && step > 0 ? 1 : 0,
  }).format(shown.size);
}
