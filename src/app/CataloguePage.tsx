import type { ReactNode } from "react";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { CATALOGUE } from "../library/library";
import { Skeleton } from "../view/Skeleton";
import { DataTrouble } from "./DataTrouble";
import { useLibraryState } from "./services";
import layout from "./ComparePage.module.css";

const SKELETON_PX = 720;

interface Props {
  readonly t: Translator;
  readonly className?: string | undefined;
  readonly children: (catalogue: Catalogue) => ReactNode;
}

/** A page that needs the catalogue: what is wrong with the data above it, its shape while the catalogue is on its way. */
export function CataloguePage({ t, className = "", children }: Props) {
  const { catalogue, tables } = useLibraryState();
  const failed = tables.get(CATALOGUE)?.kind === "failed";
  return (
    <div className={`${layout.page} ${className}`}>
      <DataTrouble t={t} />
      {catalogue ? children(catalogue) : failed ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />}
    </div>
  );
}
