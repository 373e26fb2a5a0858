/**
 * Trouble with data or a link, carried beside the result to the screen. Never thrown.
 *
 * `code` is a key below `issue.` in the message catalogue; `detail` fills its placeholders. `where` names the file, line or
 * parameter in words that the person who can mend it will recognise.
 */
export interface Issue {
  readonly code: string;
  readonly severity: "error" | "warning" | "notice";
  readonly where: string;
  readonly detail: Readonly<Record<string, string | number>>;
}
