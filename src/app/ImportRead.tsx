import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { Notice } from "../view/Notice";
import { ImportPreview } from "./ImportPreview";
import { ImportStep } from "./ImportStep";
import { IssueGroups } from "./IssueGroups";
import { OutlinesField } from "./OutlinesField";
import { ReadingFields } from "./ReadingFields";
import { RecipeNotice } from "./RecipeNotice";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { formatCount } from "./issueText";
import { delimiterName, encodingName } from "./readingNames";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
  readonly t: Translator;
}

/** Step 1: the head of the table as it was read, and what was taken it for, each to be changed. */
export function ImportRead({ flow, view, open, t }: Props) {
  const { preview } = open;
  const twice = preview.issues.find((issue) => issue.code === "double-encoded");
  const { issues, issueCount } = preview;
  return (
    <ImportStep
      flow={flow}
      step="read"
      t={t}
      title={t("data.read.title")}
      intro={<p className={styles.intro}>{readingSentence(open, t)}</p>}
      blocked={preview.rowCount === 0 ? t("data.read.nothing") : ""}
    >
      <RecipeNotice flow={flow} open={open} t={t} />
      {twice && !preview.reading.encoding.includes("+") && (
        <Notice
          kind="warning"
          action={{ label: t("data.read.mend"), onClick: () => flow.hint({ encoding: "utf-8+utf-8" }) }}
        >
          {t("data.read.twice", { example: twice.detail["example"] ?? "", mended: twice.detail["mended"] ?? "" })}
        </Notice>
      )}
      <OutlinesField flow={flow} open={open} t={t} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <Disclosure key={preview.fileName} summary={t("data.read.guesses")} initiallyOpen={isWide()}>
            <ReadingFields flow={flow} open={open} t={t} />
            {Object.keys(view.hints).length > 0 && (
              <Button kind="quiet" onClick={() => flow.forgetHints()}>
                {t("data.read.forget")}
              </Button>
            )}
          </Disclosure>
        </div>
        <div className={styles.main}>
          <ImportPreview open={open} line={view.line} t={t} />
          <IssueGroups issues={issues} count={issueCount} onLine={flow.showLine} t={t} />
        </div>
      </div>
    </ImportStep>
  );
}

/** On a phone the preview comes first and the fields fold away below. */
const isWide = () => window.matchMedia("(min-width: 900px)").matches;

function readingSentence({ preview }: OpenState, t: Translator): string {
  const { reading, rowCount, header } = preview;
  const parts = {
    encoding: encodingName(reading.encoding, t),
    rows: t.plural("data.rows", rowCount, { count: formatCount(rowCount, t) }),
    columns: t.plural("data.columns", header.length, { count: formatCount(header.length, t) }),
  };
  if (preview.sheets.length > 0) return t("data.read.sentence.sheet", parts);
  return t("data.read.sentence", { ...parts, delimiter: delimiterName(reading.delimiter, t) });
}
