/** The value a remembered text stands for; undefined when it is none, so that it is made anew. */
export function recalled<T, U>(text: string | undefined, take: (value: T) => U): U | undefined {
  if (text === undefined) return undefined;
  try {
    return take(JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
