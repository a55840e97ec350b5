/** Oldest first; those without a date after them, in the order they came. */
export const byDate = <Dated extends { readonly date?: string | undefined }>(
  all: readonly Dated[],
): readonly Dated[] => all.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
