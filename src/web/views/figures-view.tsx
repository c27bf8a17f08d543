import type { FigureView } from '../../core/show/account-figures.ts';
import { QuoteView } from '../quote-view.tsx';

const SOURCES: Readonly<Record<FigureView['source'], string>> = {
  machine: 'made by a machine',
  missing: 'no source named',
  named: 'source named',
};

function Picture({ figure }: { figure: FigureView }) {
  const { caption, credit, described, image, unquoted, source } = figure;
  return (
    <li class="figure" data-stop tabIndex={-1}>
      <p class="line">
        <span class={`pill${source === 'named' ? '' : ' strong'}`}>{SOURCES[source]}</span>
        {image !== undefined && <code class="figure-name">{image}</code>}
      </p>
      {caption !== undefined && <QuoteView quote={caption} />}
      {credit !== undefined && <QuoteView quote={credit} />}
      {caption === undefined && unquoted === undefined && (
        <p class="quote-source">
          {described === undefined ? 'Without caption.' : `Without caption. Described as: ${described}`}
        </p>
      )}
      {unquoted !== undefined && <p class="quote-source">{unquoted}</p>}
    </li>
  );
}

/** The pictures of an account with their captions and credits: those a machine made and those that name no source stand out. */
export function FiguresView({ figures }: { figures: readonly FigureView[] }) {
  if (figures.length === 0) return null;
  const count = (source: FigureView['source']): number =>
    figures.filter((one) => one.source === source).length;
  const [machine, missing] = [count('machine'), count('missing')];
  const told = [
    ...(machine > 0 ? [`${machine} made by a machine`] : []),
    ...(missing > 0 ? [`${missing} without a source`] : []),
  ];
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Figures</h2>
      <p class="figures-sum">
        {figures.length === 1 ? '1 picture' : `${figures.length} pictures`}
        {told.length === 0 ? ', all with a source' : `: ${told.join(', ')}`}. The pictures themselves are not
        in this report; a source is what the caption or credit says.
      </p>
      <ul class="plain">
        {figures.map((figure, at) => (
          <Picture key={at} figure={figure} />
        ))}
      </ul>
    </section>
  );
}
