import { useState } from "react";
import type { Adopted } from "../dataset/adopt";
import type { Dataset } from "../dataset/dataset";
import type { Boundaries } from "../library/boundaries";
import type { Boundaries as OpenOutlines } from "../library/importState";
import { createRecipe } from "../library/recipes";
import type { StorageTrouble } from "../library/storageTrouble";
import { newUploadId } from "../library/uploads";
import { HOME_PLACE } from "../selection/selection";
import type { Finished, ImportFlow, OpenState } from "./importFlow";
import { useServices } from "./services";
import type { Deciding } from "./useDecisions";

interface Wanted {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly deciding: Deciding | null;
  /** Whether a recipe is saved as well. */
  readonly remember: boolean;
}

/** Saves the dataset, and with it its outlines and its recipe; says what storage refused. */
export function useFinish({ flow, open, deciding, remember }: Wanted) {
  const { library } = useServices();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const finish = async (keep: boolean) => {
    const adopted = deciding?.adoptAs(deciding.decisions);
    if (!deciding || !adopted) return;
    const { upload } = adopted;
    setBusy(true);
    setTrouble(null);
    const outcome = await library.uploads.save(upload, { keep });
    if (outcome.ok && open.boundaries) {
      await library.uploads.saveBoundaries(outlinesOf(open.boundaries, open.preview.fileName, upload), { keep });
    }
    if (outcome.ok && remember) await library.uploads.saveRecipe(recipeOf(flow, open, deciding));
    setBusy(false);
    if (outcome.ok) flow.finish({ ...chosenFor(adopted), kept: keep });
    else setTrouble(outcome.reason);
  };
  return { finish, busy, trouble };
}

function recipeOf(flow: ImportFlow, { preview, mapping }: OpenState, { decisions }: Deciding) {
  const { hints } = flow.get();
  const saved = new Date().toISOString();
  const { header } = preview;
  return createRecipe({ id: newUploadId(), name: decisions.name, saved, header, hints, mapping, decisions });
}

function outlinesOf(outlines: OpenOutlines, fileName: string, { id, name, changed }: Adopted["upload"]): Boundaries {
  const [nameProperty = ""] = outlines.nameProperties;
  const text = new TextDecoder().decode(outlines.bytes);
  const { features } = outlines;
  return { id, name, fileName, added: changed, format: "geojson", text, nameProperty, codeProperty: "", features };
}

const MAX_PLACES = 5;

/** The indicator with most numbers of whole places and the places that have most of them, for the link to Compare. */
function chosenFor({ upload, account }: Adopted): Omit<Finished, "kept"> {
  const indicators = countLabels(upload.dataset, "indicator");
  const [indicator = null] = indicators.keys();
  const places = [...countLabels(upload.dataset, "place", indicator).keys()];
  const others = places.filter((place) => place !== HOME_PLACE).slice(0, MAX_PLACES);
  return { id: upload.id, name: upload.name, rows: account.kept, indicator, places: [HOME_PLACE, ...others] };
}

/** Labels of rows of whole places with a number, the most frequent first. */
function countLabels(dataset: Dataset, name: "indicator" | "place", indicator?: string | null): Map<string, number> {
  const { text, gap, rows } = dataset;
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const isWhole = text.district.labels[text.district.codes[row]!] === "";
    const isOther = indicator !== undefined && text.indicator.labels[text.indicator.codes[row]!] !== indicator;
    if (!isWhole || isOther || gap[row] !== 0) continue;
    const label = text[name].labels[text[name].codes[row]!]!;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
