type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (one: Element): one is Field =>
  one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement;

/** Empties a field, or puts back the choice it began with. */
function empty(field: Field): void {
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  else {
    const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    field.selectedIndex = Math.max(0, first);
  }
}

/**
 * To be asked when a form for one entry more is sent; gives what is to be called when it was kept. Fields that still hold what was sent are
 * emptied for the next entry; what was typed in one while the answer was under way stays.
 */
export function sentFields(form: HTMLFormElement): () => void {
  const sent = [...form.elements].filter(isField).map((field) => [field, field.value] as const);
  return () => {
    for (const [field, value] of sent) if (field.value === value) empty(field);
  };
}
