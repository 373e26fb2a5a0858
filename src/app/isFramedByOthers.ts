/** Whether a page of another origin stands around this one, at whatever distance. */
export function isFramedByOthers(window: Window): boolean {
  for (let one = window; one.parent !== one; one = one.parent) {
    if (!isWithinReach(one.parent)) return true;
  }
  return false;
}

/** The document of another origin is kept from us; so is any from a frame that has none. */
function isWithinReach(other: Window): boolean {
  try {
    return Boolean(other.document);
  } catch {
    return false;
  }
}
