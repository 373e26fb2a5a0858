import { useState } from "react";
import type { Catalogue } from "../dataset/types";
import { saveFile } from "../export/download";
import { fileName } from "../export/fileName";
import type { ReportTranslator } from "../i18n/report";
import type { Report } from "../selection/report";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import type { DraftBlock } from "./reportDraft";
import { fileOf } from "./reportFile";
import { useServices } from "./services";
import type { Workshop } from "./useReportWorkshop";
import styles from "./ReportTools.module.css";

interface Props {
  readonly report: Report;
  readonly blocks: readonly DraftBlock[];
  readonly workshop: Workshop;
  readonly catalogue: Catalogue;
  readonly t: ReportTranslator;
}

/** Many mail and chat programs, and some servers, cut off longer addresses. */
const MAX_LINK = 8000;

/** What a finished report can become. */
export function ReportTools({ report, blocks, workshop, catalogue, t }: Props) {
  const { bound } = useServices();
  const [said, setSaid] = useState("");
  const [shared, setShared] = useState<Shared | null>(null);
  const link = bound.link({ page: "report", report, figure: null });
  const isPending = workshop.pending > 0;
  const share = async () => setShared({ link, isCopied: link.length <= MAX_LINK && (await copied(link)) });
  const save = async () => {
    const { reportHtml } = await import("../export/reportHtml");
    const setting = { catalogue, t, ...workshop, link: link.length > MAX_LINK ? null : link, today: new Date() };
    const name = htmlName(report.title);
    saveFile(name, reportHtml(fileOf(report, blocks, setting)), "text/html;charset=utf-8");
    setSaid(t("report.saved", { name }));
  };
  return (
    <section className={styles.tools} aria-label={t("report.tools")}>
      <div className={styles.buttons}>
        <Button kind="primary" disabled={isPending} onClick={() => void save()}>
          {t("report.save")}
        </Button>
        <Button disabled={isPending} onClick={() => window.print()}>
          {t("report.print")}
        </Button>
        <Button onClick={() => void share()}>{t("report.share")}</Button>
      </div>
      <p role="status">{isPending ? t.plural("report.pending", workshop.pending) : said}</p>
      {shared ? <SharedLink shared={shared} ownCount={ownCount(blocks, workshop)} t={t} /> : null}
    </section>
  );
}

const ownCount = (blocks: readonly DraftBlock[], { shownOf }: Workshop) =>
  blocks.filter((block) => {
    if (block.kind !== "figure") return false;
    const shown = shownOf(block);
    return shown.kind === "ready" ? shown.content.isOwn : block.isOwn;
  }).length;

async function copied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    // Refused by the browser or its settings: the link stands in a field, to be copied by hand.
    return false;
  }
}

/** A title without a single letter that file systems take gives no name. */
function htmlName(title: string): string {
  const name = fileName({ indicator: title, places: [], periods: [], extension: "html" });
  return name.startsWith(".") ? `report${name}` : name;
}

interface Shared {
  readonly link: string;
  readonly isCopied: boolean;
}

interface SharedProps extends Pick<Props, "t"> {
  readonly shared: Shared;
  /** Figures with the reader's own data. */
  readonly ownCount: number;
}

function SharedLink({ shared, ownCount: own, t }: SharedProps) {
  const { link, isCopied } = shared;
  const inWords = (count: number) => new Intl.NumberFormat(t.locale).format(count);
  const count = inWords(link.length);
  if (link.length > MAX_LINK) {
    return <Notice kind="warning">{t("report.link.long", { count, most: inWords(MAX_LINK) })}</Notice>;
  }
  return (
    <div className={styles.link}>
      <label>
        <span>{t("report.link")}</span>
        <input readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p role="status">{t(isCopied ? "report.link.copied" : "report.link.refused", { count })}</p>
      {own > 0 ? <Notice kind="warning">{t.plural("report.link.own", own)}</Notice> : null}
    </div>
  );
}
