/** A text as one YAML scalar of one line. JSON's quotes are YAML's too. */
export const yamlScalar = (text: string): string =>
  /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ||
  (/^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
    !text.endsWith(' '))
    ? text
    : JSON.stringify(text);
