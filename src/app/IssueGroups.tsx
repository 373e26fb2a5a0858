import { useMemo } from "react";
import type { Issue } from "../base/issue";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { Icon } from "../view/Icon";
import { formatCount, issueText } from "./issueText";
import styles from "./IssueGroups.module.css";

interface Props {
  readonly issues: readonly Issue[];
  /** How many there were before a long list was cut. */
  readonly count: number;
  /** Shows a line of the file in the preview. */
  readonly onLine: (line: number) => void;
  readonly t: Translator;
}

const SEVERITIES = ["error", "warning", "notice"] as const;
const MAX_SHOWN = 20;

/** What was noticed, by kind, the worst first; each kind opens its lines, and each line the preview. */
export function IssueGroups({ issues, count, onLine, t }: Props) {
  const groups = useMemo(() => groupIssues(issues), [issues]);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <IssueGroup key={`${group[0]!.severity} ${group[0]!.code}`} group={group} onLine={onLine} t={t} />
      ))}
      {count > issues.length && (
        <p className={styles.more}>
          {t("data.issues.cut", { shown: formatCount(issues.length, t), count: formatCount(count, t) })}
        </p>
      )}
    </div>
  );
}

/** Issues of one kind are told together, in the order of the file. */
export function groupIssues(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].sort(
    ([a], [b]) => SEVERITIES.indexOf(a!.severity) - SEVERITIES.indexOf(b!.severity),
  );
}

interface GroupProps {
  readonly group: readonly Issue[];
  readonly onLine: (line: number) => void;
  readonly t: Translator;
}

function IssueGroup({ group, onLine, t }: GroupProps) {
  const [first] = group;
  const { severity } = first!;
  const heading = (
    <span className={styles.heading}>
      <span className={styles.sign} data-severity={severity}>
        <Icon name={severity === "notice" ? "info" : "alert"} />
      </span>
      <span className={styles.text}>
        <span className={styles.severity}>{t(`data.severity.${severity}`)}</span> {issueText(first!, t)}{" "}
        {group.length > 1 && (
          <span className={styles.count}>{t("data.issues.more", { count: formatCount(group.length, t) })}</span>
        )}
      </span>
    </span>
  );
  const line = lineOf(first!);
  if (group.length === 1) {
    return (
      <div className={styles.single}>
        {heading}
        {line !== null && <LineButton line={line} onLine={onLine} t={t} />}
      </div>
    );
  }
  return (
    <Disclosure summary={heading}>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} tabIndex={0}>
        {keyed(group.slice(0, MAX_SHOWN)).map(({ key, issue }) => (
          <IssueLine key={key} issue={issue} onLine={onLine} t={t} />
        ))}
        {group.length > MAX_SHOWN && (
          <li>{t("data.issues.rest", { count: formatCount(group.length - MAX_SHOWN, t) })}</li>
        )}
      </ul>
    </Disclosure>
  );
}

function IssueLine({ issue, onLine, t }: Omit<GroupProps, "group"> & { readonly issue: Issue }) {
  const line = lineOf(issue);
  return (
    <li>
      {line !== null && <LineButton line={line} onLine={onLine} t={t} />} {issueText(issue, t)}
    </li>
  );
}

function LineButton({ line, onLine, t }: Omit<GroupProps, "group"> & { readonly line: number }) {
  return (
    <Button kind="quiet" onClick={() => onLine(line)}>
      {t("data.issues.line", { line: formatCount(line, t) })}
    </Button>
  );
}

/** Two issues may say the very same. */
export function keyed(issues: readonly Issue[]): { readonly key: string; readonly issue: Issue }[] {
  return issues.map((issue, i) => ({ key: `${issue.code} ${i}`, issue }));
}

function lineOf(issue: Issue): number | null {
  const { line } = issue.detail;
  return typeof line === "number" ? line : null;
}
