import { useCallback, useEffect } from "react";
import { CATALOGUE } from "../library/library";
import { Skeleton } from "../view/Skeleton";
import { AddressConsent } from "./AddressConsent";
import { CatalogueSection } from "./CatalogueSection";
import { DataStart } from "./DataStart";
import { DataTrouble } from "./DataTrouble";
import { ImportFrame } from "./ImportFrame";
import { isPicture } from "./isPicture";
import { OwnData } from "./OwnData";
import { useLibraryState, useTranslator } from "./services";
import { useFlowState, useImportFlow } from "./useImport";
import { usePastedText } from "./usePastedText";
import styles from "./DataPage.module.css";

interface Props {
  /** Files let go over the window, wherever that was; `onTaken` says that they are in hand. */
  readonly dropped: readonly File[];
  readonly onTaken: () => void;
  /** Takes a picture that was chosen among the files: it may be a figure that was downloaded here. */
  readonly onPicture: (file: File) => void;
}

const SECTION_PX = 240;

/** Bringing a city of one's own, what has been brought, and what is here already. */
export function DataPage({ dropped, onTaken, onPicture }: Props) {
  const t = useTranslator();
  const library = useLibraryState();
  const flow = useImportFlow();
  const { state } = useFlowState(flow);
  const { session } = flow;
  const open = useCallback(
    (files: readonly File[]) => {
      const picture = files.find(isPicture);
      if (picture) onPicture(picture);
      const tables = files.filter((file) => !isPicture(file));
      if (tables.length > 0) session.open(tables);
    },
    [session, onPicture],
  );
  const openFrom = (file: File, address: string) => {
    flow.rememberAddress(file.name, address);
    open([file]);
  };
  usePastedText(open, t("data.paste.name"));
  useEffect(() => {
    if (dropped.length === 0) return;
    onTaken();
    open(dropped);
  }, [dropped, onTaken, open]);
  const { catalogue } = library;
  return (
    <div className={styles.page}>
      {state.step === "idle" ? <AddressConsent onFile={openFrom} /> : null}
      {state.step === "idle" ? (
        <DataStart catalogue={catalogue} t={t} onFiles={open} onAddressFile={openFrom} />
      ) : (
        <ImportFrame flow={flow} catalogue={catalogue} t={t} />
      )}
      {catalogue && state.step === "idle" && (
        <>
          <OwnData catalogue={catalogue} t={t} />
          <CatalogueSection catalogue={catalogue} t={t} />
        </>
      )}
      {catalogue ? null : library.tables.get(CATALOGUE)?.kind === "failed" ? (
        <DataTrouble t={t} />
      ) : (
        <Skeleton height={SECTION_PX} label={t("load.data")} />
      )}
    </div>
  );
}
