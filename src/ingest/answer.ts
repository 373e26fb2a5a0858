import type { Dataset } from "../dataset/dataset";
import { buildObservations } from "./buildObservations";
import type { IngestRequest, IngestResponse } from "./protocol";
import { readCatalogue } from "./readCatalogue";
import { readClaims } from "./readClaims";
import { readExample } from "./readExample";
import { readOwnTable } from "./readOwnTable";
import { readRevisions } from "./readRevisions";

export interface Answer {
  readonly response: IngestResponse;
  /** Buffers of the response to hand over instead of copying. */
  readonly transfer: ArrayBuffer[];
}

/** The worker's whole work, as a function: Node runs it without a worker. Never throws. */
export function answer(request: IngestRequest): Answer {
  try {
    if (request.kind === "catalogue") {
      return { response: { id: request.id, kind: "catalogue", ...readCatalogue(request.files) }, transfer: [] };
    }
    if (request.kind === "claims") {
      return { response: { id: request.id, kind: "claims", ...readClaims(request.bytes, request.fileName) }, transfer: [] };
    }
    if (request.kind === "example") {
      const read = readExample(request.bytes, request.fileName);
      return { response: { id: request.id, kind: "example", ...read }, transfer: [] };
    }
    if (request.kind === "revisions") {
      const read = readRevisions(request.bytes, request.fileName);
      return { response: { id: request.id, kind: "revisions", ...read }, transfer: [] };
    }
    const { dataset, issues } = buildObservations(readOwnTable(request.bytes), request.fileName);
    return { response: { id: request.id, kind: "observations", dataset, issues }, transfer: buffersOf(dataset) };
  } catch (error) {
    return { response: { id: request.id, kind: "failure", message: String(error) }, transfer: [] };
  }
}

function buffersOf(dataset: Dataset): ArrayBuffer[] {
  const codes = Object.values(dataset.text).map((column) => column.codes);
  return [...codes, dataset.value, dataset.gap].map((column) => column.buffer as ArrayBuffer);
}
