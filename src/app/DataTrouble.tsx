import type { Issue } from "../base/issue";
import type { MessageKey, Translator } from "../i18n/translate";
import type { LoadFailure } from "../library/fetchBytes";
import type { LibraryState } from "../library/library";
import { Notice } from "../view/Notice";
import { useLibraryState, useServices } from "./services";

interface Props {
  readonly t: Translator;
}

/** What of the data is not here, or not as it should be. */
export function DataTrouble({ t }: Props) {
  const { tables, issues } = useLibraryState();
  const failures = [...tables.values()].flatMap((status) => (status.kind === "failed" ? [status.failure] : []));
  return (
    <>
      <LoadFailures failures={failures} t={t} />
      <DataIssues failures={failures} issues={issues} t={t} />
    </>
  );
}

/** What could not be loaded, which file, why, and a way to try again. */
function LoadFailures({ failures, t }: Props & { readonly failures: readonly LoadFailure[] }) {
  const { library } = useServices();
  if (failures.length === 0) return null;
  return (
    <Notice kind="error" action={{ label: t("load.retry"), onClick: () => library.retry() }}>
      {[
        t("load.failed"),
        ...failures.map((failure) =>
          t(`load.failed.${failure.kind}`, { where: failure.where, status: failure.status ?? "" }),
        ),
      ].join(" ")}
    </Notice>
  );
}

const MOST_ISSUES = 5;

interface IssueProps extends Props, Pick<LibraryState, "issues"> {
  readonly failures: readonly LoadFailure[];
}

/** What of the data files was left out or doubted, with file and line: it would otherwise be missing in silence. */
function DataIssues({ failures, issues, t }: IssueProps) {
  const failed = failures.map((failure) => failure.where);
  // Of a file that failed as a whole the notice above has said it.
  const isNews = (issue: Issue) => issue.severity !== "notice" && !failed.some((file) => issue.where.startsWith(file));
  const serious = issues.filter(isNews);
  if (serious.length === 0) return null;
  const told = serious
    .slice(0, MOST_ISSUES)
    .map(({ where, code, detail }) => `${where}: ${t(`issue.${code}` as MessageKey, detail)}.`);
  return (
    <Notice kind="warning">
      {[t.plural("issue.data", serious.length), ...told].join(" ")}
      {serious.length > MOST_ISSUES ? " …" : ""}
    </Notice>
  );
}
