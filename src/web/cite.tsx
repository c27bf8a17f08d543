import { useState } from 'preact/hooks';
import { type Cited, footnote, noteHtml, noteText, pandocKeys } from '../core/show/footnote.ts';
import { useReport } from './report.tsx';

/** Puts text into the clipboard, with italics for word processors; where there is no leave for that, as plain text by the old way. */
async function copy(text: string, html?: string): Promise<boolean> {
  try {
    const kinds = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
    const item = Object.fromEntries(
      Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const),
    );
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const focus = document.activeElement;
    field.value = text;
    field.className = 'hidden';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focus instanceof HTMLElement) focus.focus();
    return done;
  }
}

/** Copies a finished footnote, or pandoc keys; shows what was copied. `keys`: f and Shift+F press the buttons. */
export function Cite({
  cited,
  about,
  keys = false,
}: {
  cited: readonly Cited[];
  about: string;
  keys?: boolean;
}) {
  const { account } = useReport();
  const [copied, setCopied] = useState('');
  const put = async (text: string, html?: string): Promise<void> => {
    setCopied((await copy(text, html)) ? `Copied: ${text}` : `Copy this: ${text}`);
  };
  const button = (says: string, hotkey: string, act: () => void) => (
    <button
      type="button"
      class="deed"
      {...(keys ? { 'data-key': hotkey, title: `${says} (${hotkey === 'F' ? 'Shift+F' : hotkey})` } : {})}
      onClick={act}
    >
      {says}
      <span class="hidden">: {about}</span>
    </button>
  );
  return (
    <>
      <span class="cite">
        {button('Cite', 'f', () => {
          const runs = footnote(cited, account);
          void put(noteText(runs), noteHtml(runs));
        })}
        {button('pandoc keys', 'F', () => void put(pandocKeys(cited, account)))}
      </span>
      <span class="copied" role="status">
        {copied}
      </span>
    </>
  );
}
