import type { Problem } from '../core/model/problem.ts';
import type { FormatEdition } from '../formats/format.ts';

/** Words by which a caption names where its picture comes from, in the languages Variorum reads. */
const CREDIT =
  /©|\(c\)\s|\b(?:photo|photograph|picture|image|courtesy|credit|source|archive|collection|museum|agency|foto|bild(?:nachweis)?|quelle|zdjęcie|fot|źródło|archiwum|crédit|fonds)\b|фото|источник|архив|коллекц|музе|джерело|архів|出典|提供|撮影|所蔵|図版|来源|图源|供图|馆藏/iu;
/** Words by which a caption says that a machine made its picture. */
const GENERATED =
  /\b(?:generated|created|made|produced)\s+(?:by|with|using)\s+(?:an?\s+)?(?:ai|artificial intelligence)\b|\bai[- ]generated\b|\bki[- ]generiert|сгенерирован|нейросет|искусственн\p{L}+ интеллект|штучн\p{L}+ інтелект|wygenerowan\p{L}+ przez (?:ai|si)|(?:ai|人工智能|人工知能)\s*(?:生成|で生成|によ)|généré\p{L}* par (?:l['’])?(?:ia|intelligence artificielle)/iu;

/** Letters of a caption that are shown. */
const SHOWN = 120;

/** Figures of an edition whose captions say that a machine made them, and those whose captions name no source, as notes with their words. */
export function figureNotes({ text, structure }: FormatEdition, file: string): Problem[] {
  const problems: Problem[] = [];
  const parts = structure.filter(({ kind }) => kind === 'caption' || kind === 'credit');
  for (const [at, { kind, start, end }] of parts.entries()) {
    const next = parts[at + 1];
    // A credit that follows its caption speaks for it.
    const whole = text.slice(start, next?.kind === 'credit' && next.start - end < 8 ? next.end : end);
    const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)} …` : whole;
    const place = { file, start, end };
    if (GENERATED.test(whole))
      problems.push({
        code: 'figure.generated',
        level: 'warning',
        place,
        says: `a figure made by a machine: ${shown}`,
        remedy:
          'it shows nothing that was seen; say so where the account is judged (criticism in study.yaml)',
      });
    else if (kind === 'caption' && !CREDIT.test(whole) && next?.kind !== 'credit')
      problems.push({
        code: 'figure.no-credit',
        level: 'note',
        place,
        says: `a figure whose caption names no source: ${shown}`,
        remedy: 'find where the picture comes from before it is used as evidence',
      });
  }
  return problems;
}
