/**
 * Spreadsheets run a text that begins like this as a formula (OWASP, "CSV injection"), also in the full-width letters of
 * East Asian keyboards and behind blanks; tab and line break may begin a new cell.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
const GUARDED = /^'+(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A plain negative number is no formula, and with a mark in front of it whoever reads the file would have a text. */
const NEGATIVE = /^-\d+(?:[.,]\d+)?$/;

/** With a quote in front a spreadsheet shows the text and runs nothing; `unguardFormula` is the inverse on every text. */
export const guardFormula = (text: string): string => (FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text);

export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
