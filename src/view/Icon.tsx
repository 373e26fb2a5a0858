const PATHS = {
  chevron: "M4 6l4 4 4-4",
  close: "M4.5 4.5l7 7m0-7l-7 7",
  check: "M3.5 8.5l3 3 6-7",
  info: "M8 7.2v4.3M8 4.6v.1",
  alert: "M8 4.2v4.6M8 11.4v.1",
  file: "M4 2.5h5.5L12.5 5.5v8H4Zm5.5 0v3h3M6.2 8.5h4.4M6.2 11h4.4",
  lock: "M4 7.5h8v6H4Zm1.8 0V5.2a2.2 2.2 0 0 1 4.4 0v2.3",
  arrow: "M3 8h9.5M9 4.5L12.5 8 9 11.5",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  whole: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  target: "M8 1.5v4m0 5v4M1.5 8h4m5 0h4M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7Z",
  sliders: "M2 5h7m4 0h1M2 11h1m4 0h7M11 3v4M5 9v4",
} as const;

const SOLID = {
  play: "M5 3.2v9.6L12.5 8Z",
  pause: "M4.5 3.5h2.4v9H4.5ZM9.1 3.5h2.4v9H9.1Z",
} as const;

export type IconName = keyof typeof PATHS | keyof typeof SOLID;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {name in SOLID ? (
        <path d={SOLID[name as keyof typeof SOLID]} fill="currentColor" />
      ) : (
        <path
          d={PATHS[name as keyof typeof PATHS]}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
