import { useState } from 'preact/hooks';
import type { DependenceNode, DependenceTie } from '../../core/show/dependence.ts';
import { standingOn, useDesk } from '../desk.ts';
import { useReport } from '../report.tsx';
import { AskedForm } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';

const DEEDS = [
  ['Accept', 'confirm'],
  ['Reject', 'reject'],
  ['Turn round', 'turn'],
  ['Common source', 'common source'],
] as const;

/** What may be decided on one dependence: accepted, rejected, turned round, both from a third. Nothing in a report. */
export function TieDeeds({
  tie,
  from,
  to,
}: {
  tie: DependenceTie;
  from: DependenceNode;
  to: DependenceNode;
}) {
  const desk = useDesk();
  const [a, b] = [from.account || from.source, to.account || to.source];
  if (desk === undefined || a === undefined || b === undefined) return null;
  const target = { on: 'dependence', from: a, to: b } as const;
  const object = `${a} ${b}`;
  const told = standingOn(desk, object).filter(({ kind }) => kind !== 'note');
  const about = `${from.name} and ${to.name}`;
  return (
    <div class="desk-rows">
      <p class="deeds">
        {DEEDS.map(([says, verb]) => {
          const mine = told.find(({ by, kind }) => by === desk.me && kind === verb);
          return (
            <Deed
              key={verb}
              about={about}
              pressed={mine !== undefined}
              act={() =>
                void (mine === undefined ? desk.decide(target, { do: verb }) : desk.takeBack(mine.id))
              }
            >
              {says}
            </Deed>
          );
        })}
        {told.map(({ id, did, by }) => (
          <span key={id} class="deed-note">
            {did} by {by}
          </span>
        ))}
        {tie.status === 'rejected' && <span class="deed-note">counts for nothing</span>}
      </p>
      <Notes target={target} object={object} about={about} />
    </div>
  );
}

/** Dependences that people rejected: they stand in no list, and can come back. */
export function RejectedTies() {
  const desk = useDesk();
  const rejected = (desk?.decisions ?? []).filter(
    ({ state, kind, object, about }) =>
      state === 'stands' &&
      (kind === 'reject' || kind === 'turn') &&
      object !== undefined &&
      about.includes(' depends on '),
  );
  if (desk === undefined || rejected.length === 0) return null;
  return (
    <>
      <h2>Rejected</h2>
      <ul class="plain">
        {rejected.map(({ id, about, by, why, kind }) => (
          <li key={id}>
            {about}{' '}
            <span class="dep">
              {kind === 'turn' ? 'turned round' : 'rejected'} by {by}
              {why === '' ? '' : `: ${why}`}
            </span>
            {by === desk.me && (
              <p class="deeds">
                <Deed about={about} act={() => void desk.takeBack(id)}>
                  Take back
                </Deed>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ties two accounts that nothing tied before. */
export function NewTie() {
  const desk = useDesk();
  const { data } = useReport();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  if (desk === undefined) return null;
  const choice = (says: string, value: string, set: (key: string) => void) => (
    <label>
      {says}
      <select value={value} required onChange={(event) => set(event.currentTarget.value)}>
        <option value="">choose</option>
        {data.accounts.map(({ key, siglum, title }) => (
          <option key={key} value={key}>
            {siglum} {title.slice(0, 50)}
          </option>
        ))}
      </select>
    </label>
  );
  if (!open)
    return (
      <p class="deeds">
        <Deed about="two accounts" act={() => setOpen(true)}>
          Another dependence …
        </Deed>
      </p>
    );
  return (
    <AskedForm
      title="Another dependence"
      submit="Keep"
      target={{ on: 'dependence', from, to }}
      close={() => setOpen(false)}
      asked={(form) => {
        if (from === '' || to === '' || from === to) return 'Choose two accounts.';
        return { do: fieldOf(form, 'how') === 'common source' ? 'common source' : 'confirm' };
      }}
    >
      {choice('This account', from, setFrom)}
      <label>
        What it does
        <select name="how">
          <option value="confirm">depends on</option>
          <option value="common source">has it from a third, as has</option>
        </select>
      </label>
      {choice('this one', to, setTo)}
    </AskedForm>
  );
}
