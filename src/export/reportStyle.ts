/**
 * The look of a saved report, after view/tokens.css and view/base.css; fonts are those of the reader's system, because
 * a file that loads nothing cannot have others. Figures stay light on a sheet of their own.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: #fafaf7; --ink: #16191d; --ink-2: #555b63; --line: #ddddd6;
  --mark: #c0111c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0e1114; --ink: #edeff1; --ink-2: #a9b0b8; --line: #2b3138; --mark: #ff6b5e; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px 48px; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5 "Source Sans 3", system-ui, sans-serif; overflow-wrap: anywhere; }
main, footer { max-width: 800px; margin: 0 auto; }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 24px; font-size: 1.9375rem; }
h2 { margin: 40px 0 12px; font-size: 1.5625rem; }
p { max-width: 68ch; margin: 0 0 12px; }
a { color: inherit; text-underline-offset: 0.18em; }
a:hover { color: var(--mark); }
:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
figure { margin: 24px 0 32px; }
.picture { padding: 16px; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
figcaption { margin-top: 8px; font-size: 0.875rem; }
figcaption p { margin: 0 0 4px; }
.own, .missing { padding-left: 12px; border-left: 2px solid var(--mark); }
.missing { margin: 24px 0; }
summary { width: fit-content; padding: 4px 0; color: var(--ink-2); cursor: pointer; }
.of { position: absolute; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%); white-space: nowrap; }
ul { margin: 4px 0 12px; padding-left: 20px; }
.scroll { overflow: auto; max-height: 70vh; margin-bottom: 12px; border: 1px solid var(--line);
  overflow-wrap: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
caption { padding: 8px 12px; font-weight: 600; text-align: left; }
th, td { padding: 4px 12px; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--paper); }
tbody th { font-weight: 400; }
.n { text-align: right; white-space: nowrap; }
footer { padding-top: 16px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 0.875rem; }
@media (max-width: 600px) {
  .wide { display: none; }
  .narrow { display: block; }
  .picture { padding: 8px; }
}
@page { margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --ink-2: #3a3f45; --line: #c9c9c4; }
  body { padding: 0; font-size: 11pt; }
  .wide { display: block; }
  .narrow { display: none; }
  .picture { padding: 0; border: 0; }
  .picture, tr { break-inside: avoid; }
  .picture { break-after: avoid; }
  h1, h2 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  thead th { position: static; }
  details:not([open]), .live { display: none; }
}
`;
