import type { Figure, Picture } from '../core/model/figure.ts';
import type { Problem } from '../core/model/problem.ts';
import { TABLE_NUMBER } from '../formats/caption-words.ts';
import type { FormatEdition } from '../formats/format.ts';

/** Words by which a caption names where its picture comes from, in the languages Variorum reads. */
const CREDIT =
  /©|\(c\)\s|\b(?:photo|photograph|picture|image|courtesy|credit|source|archive|collection|museum|agency|foto|bild(?:nachweis)?|quelle|zdjęcie|fot|źródło|archiwum|crédit|fonds)\b|фото|источник|архив|коллекц|музе|джерело|архів|出典|提供|撮影|所蔵|図版|来源|图源|供图|馆藏/iu;
/** Words by which a caption says that a machine made its picture. */
const GENERATED =
  /\b(?:generated|created|made|produced)\s+(?:by|with|using)\s+(?:an?\s+)?(?:ai|artificial intelligence)\b|\b(?:midjourney|dall[-·]?e|stable diffusion|chatgpt)\b|(?:с помощью|за допомогою) (?:ИИ|ШІ)(?!\p{L})|\bai[- ]generated\b|\bki[- ]generiert|сгенерирован|нейросет|искусственн\p{L}+ интеллект|штучн\p{L}+ інтелект|wygenerowan\p{L}+ przez (?:ai|si)|(?:ai|人工智能|人工知能)\s*(?:生成|で生成|によ)|généré\p{L}* par (?:l['’])?(?:ia|intelligence artificielle)/iu;

/** Letters of a caption that are shown. */
const SHOWN = 120;

/** Pictures of an edition; where its format knows captions only, each stands for one, with the credit that follows it. */
function picturesOf({ text, structure, pictures }: FormatEdition): readonly Picture[] {
  if (pictures !== undefined) return pictures;
  const parts = structure.filter(({ kind }) => kind === 'caption' || kind === 'credit');
  return parts.flatMap(({ kind, start, end }, at): Picture[] => {
    if (kind === 'credit' || TABLE_NUMBER.test(text.slice(start, end))) return [];
    const next = parts[at + 1];
    const credit = next?.kind === 'credit' && next.start - end < 8 ? next : undefined;
    return [
      {
        at: start,
        image: '',
        caption: { start, end },
        ...(credit === undefined ? {} : { credit: { start: credit.start, end: credit.end } }),
      },
    ];
  });
}

/** The figures of an edition, each judged by the words that stand to it. */
export function figuresOf(read: FormatEdition): Figure[] {
  const words = (run: Picture['caption']): string =>
    run === undefined ? '' : read.text.slice(run.start, run.end);
  return picturesOf(read).map((picture) => {
    const said = `${words(picture.caption)} ${words(picture.credit)}`;
    const machine = GENERATED.test(`${said} ${picture.described ?? ''}`);
    const named = picture.credit !== undefined || CREDIT.test(said);
    return { ...picture, source: machine ? 'machine' : named ? 'named' : 'missing' };
  });
}

/** Figures that a machine made, by what stands to them, and those whose captions name no source, with their words; pictures without words are counted. */
export function figureNotes(figures: readonly Figure[], text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const bare: Figure[] = [];
  for (const figure of figures) {
    const { caption, credit, described = '', source } = figure;
    if (source === 'named') continue;
    if (source === 'missing' && caption === undefined) {
      bare.push(figure);
      continue;
    }
    const whole =
      caption === undefined
        ? described
        : text.slice(
            caption.start,
            Math.max(
              caption.end,
              credit?.start === undefined || credit.start - caption.end > 8 ? 0 : credit.end,
            ),
          );
    const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)} …` : whole;
    const place = caption === undefined ? { file } : { file, start: caption.start, end: caption.end };
    if (source === 'machine')
      problems.push({
        code: 'figure.generated',
        level: 'warning',
        place,
        says: `a figure made by a machine: ${shown}`,
        remedy:
          'it shows nothing that was seen; say so where the account is judged (criticism in study.yaml)',
      });
    else
      problems.push({
        code: 'figure.no-credit',
        level: 'note',
        place,
        says: `a figure whose caption names no source: ${shown}`,
        remedy: 'find where the picture comes from before it is used as evidence',
      });
  }
  if (bare.length > 0)
    problems.push({
      code: 'figure.no-caption',
      level: 'note',
      place: { file },
      says: `${bare.length === 1 ? 'a picture' : `${bare.length} pictures`} without caption or credit in ${file}`,
      remedy:
        'the page of the account lists them; find where a picture comes from before it is used as evidence',
    });
  return problems;
}
