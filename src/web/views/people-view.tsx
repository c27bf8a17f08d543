import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fieldOf } from '../decide/deed-form.tsx';
import { type Desk, type Member, useDesk } from '../desk.ts';

const MAY: readonly (readonly [role: Desk['role'], may: string])[] = [
  ['reader', 'reads'],
  ['editor', 'also decides'],
  ['owner', 'also changes settings, takes files in and adds people'],
];

/** A form that asks the server, says what came of it, and is empty again when it went well. */
function Asking({
  title,
  submit,
  act,
  children,
}: {
  title: string;
  submit: string;
  /** Gives what is said of it when it went well; undefined when the desk says why it did not. */
  act: (form: HTMLFormElement) => Promise<string | undefined>;
  children: ComponentChildren;
}) {
  const [said, setSaid] = useState('');
  return (
    <form
      class="deed-form start-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setSaid('');
        void act(form).then((word) => {
          if (word === undefined) return;
          form.reset();
          setSaid(word);
        });
      }}
    >
      <div class="start-fields">{children}</div>
      <p class="deed-row">
        <button type="submit" class="deed strong">
          {submit}
        </button>
        <span class="dep" role="status">
          {said}
        </span>
      </p>
    </form>
  );
}

function Password({
  name,
  says,
  auto,
}: {
  name: string;
  says: string;
  auto: 'new-password' | 'current-password';
}) {
  return (
    <label>
      <span>{says}</span>
      <input name={name} type="password" autocomplete={auto} required maxLength={200} />
    </label>
  );
}

/** Those who may log in, and what each may do; an owner adds and removes them. */
function Members({ desk }: { desk: Desk & { people: NonNullable<Desk['people']> } }) {
  const [members, setMembers] = useState<readonly Member[] | undefined>(undefined);
  const take = (list: readonly Member[] | undefined): boolean => {
    if (list !== undefined) setMembers(list);
    return list !== undefined;
  };
  useEffect(() => {
    void desk.people.list().then(take);
  }, []);
  return (
    <>
      <table class="figures people">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Since</th>
            <th scope="col">
              <span class="hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(members ?? []).map(({ name, role, added }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{role}</td>
              <td>{added.slice(0, 10)}</td>
              <td>
                {name !== desk.me && (
                  <button type="button" class="deed" onClick={() => void desk.people.remove(name).then(take)}>
                    Remove<span class="hidden">: {name}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="means">Who is removed is logged out at once; their decisions stay in the journals.</p>
      <h2>Add a person</h2>
      <Asking
        title="Add a person"
        submit="Add"
        act={async (form) => {
          const name = fieldOf(form, 'name');
          const role = MAY.find(([one]) => one === fieldOf(form, 'role'))?.[0] ?? 'reader';
          const added = take(
            await desk.people.add(name, role, String(new FormData(form).get('password') ?? '')),
          );
          return added
            ? `${name} may log in. Tell them name and password on another way than by mail.`
            : undefined;
        }}
      >
        <label>
          <span>Name; decisions carry it</span>
          <input
            name="name"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            required
            maxLength={60}
          />
        </label>
        <label>
          <span>Role</span>
          <select name="role">
            {MAY.map(([role, may]) => (
              <option key={role} value={role}>
                {role}: {may}
              </option>
            ))}
          </select>
        </label>
        <Password name="password" says="A first password of 12 characters or more" auto="new-password" />
      </Asking>
    </>
  );
}

/** Who may log in, for owners; one's own password, for everyone. Only where people log in. */
export function PeopleView() {
  const desk = useDesk();
  const people = desk?.people;
  if (desk === undefined || people === undefined)
    return (
      <>
        <h1 tabIndex={-1}>People</h1>
        <p class="lead">
          Nobody logs in here: the study is open on this machine alone. <code>variorum user add</code> and{' '}
          <code>variorum open --host</code> open it to colleagues.
        </p>
      </>
    );
  return (
    <div class="book">
      <h1 tabIndex={-1}>People</h1>
      <p class="lead">
        You are {desk.me}, {desk.role} of this study.
      </p>
      {desk.role === 'owner' && <Members desk={{ ...desk, people }} />}
      <h2>Your password</h2>
      <Asking
        title="Your password"
        submit="Change"
        act={async (form) => {
          const typed = new FormData(form);
          const changed = await people.changePassword(String(typed.get('old')), String(typed.get('new')));
          // Every session of the old password has ended, this one as well.
          if (changed) location.reload();
          return undefined;
        }}
      >
        <Password name="old" says="The old one" auto="current-password" />
        <Password name="new" says="The new one, of 12 characters or more" auto="new-password" />
      </Asking>
    </div>
  );
}
