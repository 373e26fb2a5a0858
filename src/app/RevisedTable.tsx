import type { TableDiff } from "../export/diffTables";
import type { ReopenTranslator } from "../i18n/reopen";
import { PlainTable } from "../view/PlainTable";
import { revisedColumns, revisedRow, structureSays, versionText } from "./revisedWords";

interface Props {
  readonly diff: TableDiff;
  /** The data version of before. */
  readonly version: string;
  readonly t: ReopenTranslator;
}

/** Every number that is not what it was, with what it is now; rows and columns that came or went. */
export function RevisedTable({ diff, version, t }: Props) {
  return (
    <>
      {diff.changed.length > 0 ? (
        <>
          <p>{t.plural("reopen.changed", diff.changed.length)}</p>
          <PlainTable
            caption={t("reopen.table", { version: versionText(version, t) })}
            locale={t.locale}
            columns={revisedColumns(t)}
            rows={diff.changed.map((cell) => revisedRow(cell, t))}
            windowed={diff.changed.length > 60}
          />
        </>
      ) : null}
      {structureSays(diff, t).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
