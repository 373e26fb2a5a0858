import { useState } from "react";
import { formatDate } from "../base/formatDate";
import type { Catalogue } from "../dataset/types";
import type { ReportTranslator } from "../i18n/report";
import styles from "./ReportSheet.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
}

/** When and of which data a report was made; stands on paper and in the file. */
export function madeText({ catalogue, t }: Props, today: Date): string {
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: "long" }).format(today);
  return t("report.file.made", { date, version: formatDate(catalogue.version, t.locale) });
}

export function ReportMade(props: Props) {
  const [today] = useState(() => new Date());
  return <p className={styles.made}>{madeText(props, today)}</p>;
}
