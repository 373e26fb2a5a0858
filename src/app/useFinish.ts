import { useRef, useState } from "react";
import type { Upload } from "../dataset/upload";
import type { Boundaries } from "../library/boundaries";
import type { Boundaries as OpenOutlines, Taken } from "../library/importState";
import { createRecipe } from "../library/recipes";
import type { StorageTrouble } from "../library/storageTrouble";
import { newUploadId } from "../library/uploads";
import type { Finished, ImportFlow, OpenState } from "./importFlow";
import { useServices } from "./services";
import { placesBesideHome, summariseUpload } from "./summariseUpload";
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
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const takeOnce = useTaking(flow);
  const save = async ({ upload, adoption }: Taken, keep: boolean): Promise<void> => {
    let outcome = await library.uploads.save(upload, { keep });
    if (outcome.ok && open.boundaries) {
      const outlines = outlinesOf(open.boundaries, open.preview.fileName, upload);
      outcome = await library.uploads.saveBoundaries(outlines, { keep });
    }
    if (outcome.ok && deciding && remember) await library.uploads.saveRecipe(recipeOf(flow, open, deciding));
    if (!outcome.ok) setTrouble(outcome.reason);
    else flow.finish({ ...chosenFor(upload), rows: adoption.account.kept, kept: keep });
  };
  const finish = async (keep: boolean) => {
    if (!deciding?.adopted || flow.get().finishing) return;
    flow.setFinishing(true);
    setTrouble(null);
    // Where it was cancelled meanwhile or the worker failed, the page shows that by itself.
    const taken = await takeOnce(deciding).catch(() => null);
    if (taken) await save(taken, keep);
    flow.setFinishing(false);
  };
  return { finish, trouble };
}

/** What was moved here and could not be stored stays here for another try. */
function useTaking({ session }: ImportFlow) {
  const last = useRef<(Pick<Deciding, "decisions" | "means"> & { readonly taken: Taken }) | null>(null);
  return async ({ decisions, means, wish }: Deciding): Promise<Taken> => {
    const held = last.current;
    if (held?.decisions === decisions && held.means === means) return held.taken;
    last.current = null;
    const taken = await session.take(wish, means);
    last.current = { decisions, means, taken };
    return taken;
  };
}

function recipeOf(flow: ImportFlow, { preview, mapping }: OpenState, { decisions }: Deciding) {
  const { hints } = flow.get();
  const saved = new Date().toISOString();
  const { header } = preview;
  return createRecipe({ id: newUploadId(), name: decisions.name, saved, header, hints, mapping, decisions });
}

/** Outlines as they are stored, under the id and the name of what they came with. */
export function outlinesOf(
  outlines: OpenOutlines,
  fileName: string,
  { id, name, changed }: Pick<Upload, "id" | "name" | "changed">,
): Boundaries {
  const [nameProperty = ""] = outlines.nameProperties;
  const text = new TextDecoder().decode(outlines.bytes);
  const { features } = outlines;
  return { id, name, fileName, added: changed, format: "geojson", text, nameProperty, codeProperty: "", features };
}

/** For the link to Compare. */
function chosenFor(upload: Upload): Omit<Finished, "kept" | "rows"> {
  const { compare } = summariseUpload(upload);
  const places = placesBesideHome(upload, compare?.places ?? []);
  return { id: upload.id, name: upload.name, indicator: compare?.indicator ?? null, places };
}
