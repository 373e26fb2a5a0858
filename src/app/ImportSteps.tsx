import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { ImportCheck } from "./ImportCheck";
import { ImportDone } from "./ImportDone";
import { ImportMatch } from "./ImportMatch";
import { ImportName } from "./ImportName";
import { ImportRead } from "./ImportRead";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { OutlinesDone } from "./OutlinesDone";
import { useLibraryState } from "./services";
import { useDecisions } from "./useDecisions";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
  readonly t: Translator;
}

/** The step at hand of an open file. */
export function ImportSteps({ flow, view, open, t }: Props) {
  const { catalogue, shippedCatalogue } = useLibraryState();
  const { finished } = view;
  if (finished?.outlines !== undefined) {
    return catalogue && <OutlinesDone flow={flow} view={view} finished={finished} catalogue={catalogue} t={t} />;
  }
  if (finished) return <ImportDone flow={flow} view={view} finished={finished} t={t} />;
  return shippedCatalogue && <OpenStep flow={flow} view={view} open={open} catalogue={shippedCatalogue} t={t} />;
}

function OpenStep({ flow, view, open, catalogue, t }: Props & { readonly catalogue: Catalogue }) {
  const deciding = useDecisions({ flow, view, open }, catalogue);
  switch (view.step) {
    case "read":
      return <ImportRead flow={flow} view={view} open={open} t={t} />;
    case "match":
      return <ImportMatch flow={flow} view={view} open={open} deciding={deciding} t={t} />;
    case "check":
      return <ImportCheck flow={flow} view={view} open={open} deciding={deciding} t={t} />;
    case "name":
      return <ImportName flow={flow} view={view} open={open} deciding={deciding} t={t} />;
  }
}
