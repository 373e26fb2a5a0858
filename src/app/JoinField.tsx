import type { Translator } from "../i18n/translate";
import type { LibraryState } from "../library/library";
import { ChoiceList } from "../view/ChoiceList";
import { SelectField } from "../view/SelectField";
import type { FlowState, ImportFlow } from "./importFlow";
import { CheckConflicts } from "./CheckConflicts";
import { figureName } from "./figureName";
import { formatCount, formatFigure } from "./issueText";
import { useLibraryState } from "./services";
import type { Deciding } from "./useDecisions";
import own from "./ImportName.module.css";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly deciding: Deciding;
  readonly t: Translator;
}

const WAYS = ["new", "append", "replace"] as const;

/** Whether the file is a dataset of its own, more of one that is here, or a newer one. Asked only when one is here. */
export function JoinField({ flow, view, deciding, t }: Props) {
  const { uploads: entries } = useLibraryState();
  const { into } = view;
  const newest = entries.at(-1);
  if (!newest) return null;
  const join = (next: NonNullable<FlowState["into"]>) => {
    flow.joinTo(next);
    const upload = entries.find((entry) => entry.upload.id === next.id)?.upload;
    if (!upload) return;
    // What it is called and whose it is stays, unless the visitor has said otherwise.
    const { publisher, address, licence } = upload.source;
    const source = { publisher, address, licence: licence.en, ...view.edits.source };
    flow.edit({ name: view.edits.name ?? upload.name, source });
  };
  return (
    <div className={own.join}>
      <ChoiceList
        label={t("data.join")}
        value={into?.how ?? "new"}
        choices={WAYS.map((id) => ({ id, label: t(`data.join.${id}`), detail: t(`data.join.${id}.detail`) }))}
        onChange={(how) => {
          if (how === "new") flow.joinTo(null);
          else join({ how, id: into?.id ?? likest(deciding, entries) });
        }}
      />
      {into && entries.length > 1 && (
        <SelectField
          label={t("data.join.which")}
          value={into.id}
          options={entries.map(({ upload }) => ({ id: upload.id, label: upload.name })).reverse()}
          onChange={(id) => join({ ...into, id })}
        />
      )}
      {into?.how === "replace" && <Difference deciding={deciding} t={t} />}
      {into?.how === "append" && <CheckConflicts flow={flow} deciding={deciding} against="earlier" t={t} />}
    </div>
  );
}

type Entries = LibraryState["uploads"];

/** The one of the same file name, else the newest. */
function likest({ known }: Deciding, entries: Entries): string {
  const same = entries.findLast(({ upload }) => upload.fileNames.includes(known.fileName));
  return (same ?? entries.at(-1)!).upload.id;
}

const MAX_SHOWN = 12;

/** What would change in the figures if this file stood instead of the one that is here. */
function Difference({ deciding, t }: Pick<Props, "deciding" | "t">) {
  const diff = deciding.adopted?.difference;
  if (!diff) return null;
  return (
    <div className={own.difference}>
      <p>
        {t("data.diff", {
          added: formatCount(diff.added, t),
          removed: formatCount(diff.removed, t),
          changed: formatCount(diff.changed, t),
          same: formatCount(diff.same, t),
        })}
      </p>
      <ul className={styles.facts}>
        {diff.changes.slice(0, MAX_SHOWN).map((change) => (
          <li key={Object.values(change).join("\u0000")}>
            {figureName(change, deciding, t)}: {formatFigure(change.before, t)} → {formatFigure(change.after, t)}
          </li>
        ))}
      </ul>
    </div>
  );
}
