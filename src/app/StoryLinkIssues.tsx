import { useState } from "react";
import type { Issue } from "../base/issue";
import type { Claim } from "../dataset/types";
import type { StoryTranslator } from "../i18n/story";
import { issueText, LinkIssues } from "./LinkIssues";
import { useSelection, useServices } from "./services";

interface Props {
  readonly claims: readonly Claim[];
  readonly t: StoryTranslator;
}

/** What of the link that was opened could not be followed, until the reader goes on or puts it away. */
export function StoryLinkIssues({ claims, t }: Props) {
  const { issues } = useServices().bound;
  const selection = useSelection();
  const [opened] = useState(selection);
  const { claim } = selection;
  const isUnknown = claim !== null && claims.length > 0 && claims.every(({ id }) => id !== claim);
  const unknown: Issue = { code: "link-value", severity: "notice", where: "claim", detail: { name: "claim" } };
  if (selection !== opened) return null;
  return <LinkIssues issues={isUnknown ? [...issues, unknown] : issues} t={t} tell={(issue) => wordIssue(issue, t)} />;
}

/** The text of a claim or of events, as a link writes it, would tell nobody anything. */
function wordIssue(issue: Issue, t: StoryTranslator): string {
  const name = issue.code === "link-value" ? issue.detail["name"] : "";
  if (name === "own" || name === "events" || name === "claim") return t(`story.link.${name}`);
  return issueText(issue, t);
}
