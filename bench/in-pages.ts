import type { BenchLanguage, Part } from './in-texts.ts';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const FONTS: Readonly<Record<BenchLanguage, string>> = {
  en: 'DejaVu Serif',
  ru: 'DejaVu Serif',
  ja: 'Noto Serif CJK JP',
};

/** A document as a web page to be printed. */
export function webPage(
  parts: readonly Part[],
  language: BenchLanguage,
  columns: number,
  vertical: boolean,
): string {
  const body = parts.map((part) => {
    if (part.kind === 'table')
      return `<table>${part.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    if (part.kind === 'heading') return `<h2>${escaped(part.words)}</h2>`;
    return `<p>${escaped(part.words)}</p>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>@page{size:A4;margin:20mm}body{font:11pt '${FONTS[language]}',serif;${vertical ? 'writing-mode:vertical-rl;' : ''}}main{columns:${columns};column-gap:8mm;text-align:justify;hyphens:auto}p{margin:0;text-indent:1em}h2{font-size:15pt;margin:.8em 0 .3em}td{padding:2pt 12pt 2pt 0;vertical-align:top}</style></head><body><main>${body.join('\n')}</main></body></html>`;
}

const LOCALE: Readonly<Record<BenchLanguage, readonly [string, string]>> = {
  en: ['en', 'GB'],
  ru: ['ru', 'RU'],
  ja: ['ja', 'JP'],
};

/** A document as LibreOffice reads it (flat OpenDocument), with a running head, page numbers and hyphens. */
export function flatOpenDocument(
  parts: readonly Part[],
  language: BenchLanguage,
  columns: number,
  vertical: boolean,
): string {
  let count = 0;
  const noteOf = (words: string): string => {
    count++;
    return `<text:note text:note-class="footnote"><text:note-citation>${count}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(words)}</text:p></text:note-body></text:note>`;
  };
  const body: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'heading')
      body.push(`<text:h text:outline-level="1" text:style-name="Heading">${escaped(part.words)}</text:h>`);
    else if (part.kind === 'table')
      body.push(
        `<table:table><table:table-column table:number-columns-repeated="3"/>${part.rows
          .map(
            (row) =>
              `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
          )
          .join('')}</table:table>`,
      );
    else if (part.kind === 'prose') {
      const next = parts[at + 1];
      body.push(
        `<text:p text:style-name="Text">${escaped(part.words)}${next?.kind === 'note' ? noteOf(next.words) : ''}</text:p>`,
      );
    }
  }
  const [code, country] = LOCALE[language];
  const font = FONTS[language];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:hyphenation-ladder-count="no-limit" style:writing-mode="page"/><style:text-properties fo:font-family="'${font}'" style:font-family-asian="'Noto Serif CJK JP'" fo:font-size="11pt" style:font-size-asian="11pt" fo:language="${code}" fo:country="${country}" style:language-asian="ja" style:country-asian="JP" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Text" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.5cm"/></style:style>
<style:style style:name="Heading" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" fo:hyphenate="false"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.5cm"/><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" style:writing-mode="${vertical ? 'tb-rl' : 'lr-tb'}"><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>RUNNINGHEAD OF THE BOOK</text:p></style:header><style:footer><text:p><text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`;
}
