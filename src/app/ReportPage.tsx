import { useState } from "react";
import { reportMessages } from "../i18n/report";
import { formatReport } from "../selection/report";
import { CataloguePage } from "./CataloguePage";
import { LinkIssues } from "./LinkIssues";
import { ReportEditor } from "./ReportEditor";
import { ReportReader } from "./ReportReader";
import { useSelection, useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";

/** Figures collected on one page, with headings and paragraphs: the reader's own, or one that came with the link. */
export function ReportPage() {
  const t = usePageTranslator(reportMessages);
  const { bound } = useServices();
  const asked = useSelection();
  const [opened] = useState(asked);
  const { report } = asked;
  return (
    <CataloguePage t={t}>
      {(catalogue) => (
        <>
          <LinkIssues issues={asked === opened ? bound.issues : []} t={t} />
          {report ? (
            <ReportReader key={formatReport(report)} {...{ report, catalogue, t }} />
          ) : (
            <ReportEditor {...{ catalogue, t }} />
          )}
        </>
      )}
    </CataloguePage>
  );
}
