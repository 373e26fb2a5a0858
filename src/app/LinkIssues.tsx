import { useState } from "react";
import type { Issue } from "../base/issue";
import type { MessageKey, Translator } from "../i18n/translate";
import { Notice } from "../view/Notice";

interface Props {
  readonly issues: readonly Issue[];
  readonly t: Translator;
  /** How a page words issues of its own. */
  readonly tell?: (issue: Issue) => string;
}

/** One notice for all that could not be followed of a link; gone when dismissed, until there is something else to say. */
export function LinkIssues({ issues, t, tell }: Props) {
  const [dismissed, setDismissed] = useState("");
  const text = [...new Set(issues.map((issue) => (tell ? tell(issue) : issueText(issue, t))))].join(" ");
  if (text === "" || text === dismissed) return null;
  return (
    <Notice kind="info" dismiss={{ label: t("issue.dismiss"), onClick: () => setDismissed(text) }}>
      {text}
    </Notice>
  );
}

export const issueText = ({ code, detail }: Issue, t: Translator): string => t(`issue.${code}` as MessageKey, detail);
