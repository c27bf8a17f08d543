import type { ComponentChildren } from 'preact';
import { type MarkdownBlock, type MarkdownRun, readMarkdown } from '../core/text/markdown.ts';

function Run({ run }: { run: MarkdownRun }): ComponentChildren {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'strong':
      return (
        <strong>
          <Runs runs={run.runs} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Runs runs={run.runs} />
        </em>
      );
    case 'link':
      return (
        <a href={run.to} rel="noreferrer noopener">
          <Runs runs={run.runs} />
        </a>
      );
  }
}

function Runs({ runs }: { runs: readonly MarkdownRun[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </>
  );
}

function Block({ block }: { block: MarkdownBlock }) {
  switch (block.kind) {
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((runs, at) => (
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'heading':
      return (
        <p>
          <strong>
            <Runs runs={block.runs} />
          </strong>
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
  }
}

/** A note in Markdown. Nothing in it is HTML. */
export function Markdown({ text }: { text: string }) {
  return (
    <div class="note-words">
      {readMarkdown(text).map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}
