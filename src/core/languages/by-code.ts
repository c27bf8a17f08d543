/** Forms of peoples and states to their code, from lists of forms by code; forms are parted by a comma. */
export const byCode = (peoples: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(peoples).flatMap(([code, forms]) => forms.split(',').map((form) => [form.trim(), code] as const)),
  );
