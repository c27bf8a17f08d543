import { useRef, useState } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import type { Desk } from '../desk.ts';
import { type Dropped, filesOfDrop, filesOfInput } from './dropped-files.ts';

/** Where files and folders are dropped or chosen. */
export function StartDrop({ desk }: { desk: Desk }) {
  const [over, setOver] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [left, setLeft] = useState(0);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = async (dropped: readonly Dropped[]): Promise<void> => {
    const [good, bad]: [string[], string[]] = [[], []];
    setKept([]);
    setRefused([]);
    for (const [at, { file, name }] of dropped.entries()) {
      setLeft(dropped.length - at);
      const { kept: done, says } = await desk.upload(file, name, at + 1 < dropped.length);
      (done ? good : bad).push(says);
    }
    setLeft(0);
    setKept(good);
    setRefused(bad);
  };
  const input = (isFolder: boolean) => (
    <input
      ref={isFolder ? folder : files}
      type="file"
      multiple
      {...(isFolder ? { webkitdirectory: true } : {})}
      class="hidden"
      tabIndex={-1}
      aria-label={isFolder ? 'Folder with the accounts' : 'Files of the accounts'}
      onChange={(event) => {
        void take(filesOfInput([...(event.currentTarget.files ?? [])]));
        event.currentTarget.value = '';
      }}
    />
  );
  return (
    // Dropping is for the pointer; the buttons below do the same for everyone.
    <section
      class={`start-drop${over ? ' over' : ''}`}
      aria-label="Add files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) void filesOfDrop(event.dataTransfer).then(take);
      }}
    >
      <p>
        Drop the texts here, or a folder of them, or{' '}
        <button type="button" class="as-link" onClick={() => files.current?.click()}>
          choose files
        </button>{' '}
        or{' '}
        <button type="button" class="as-link" onClick={() => folder.current?.click()}>
          choose a folder
        </button>
        .
      </p>
      <p class="dep">
        A collection exported from Zotero (CSL JSON, BibTeX or RIS) fills in what it knows; files that Zotero
        named are found in it by their names.
      </p>
      {input(false)}
      {input(true)}
      <div role="status">
        {left > 0 && <p class="dep">Taking in {counted(left, 'file')} …</p>}
        {kept.length > 1 && <p>{sentence(counted(kept.length, 'file'))} taken in.</p>}
        {kept.length === 1 && <p>{kept[0]}</p>}
        {refused.length > 0 && kept.length + refused.length > 1 && (
          <p>{sentence(counted(refused.length, 'file'))} left out:</p>
        )}
        <ul class="plain dep">
          {refused.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
