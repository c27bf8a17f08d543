import { BASES, CREDIBILITY, type StatementCriticism } from '../../core/model/criticism.ts';
import type { PointView, ReadingView, WitnessView } from '../../core/show/apparatus.ts';
import { type Desk, standingOn, useDesk } from '../desk.ts';
import { fieldOf } from './deed-form.tsx';
import { JudgedBy } from './judged-by.tsx';
import { bare, ScaleField, UNSAID, worded } from './scale-field.tsx';
import { saidIn, WorthForm } from './worth-form.tsx';

/** What holds of the statement of one account on a reading now; undefined where nothing is weighed. */
export const statementOf = (
  desk: Desk | undefined,
  point: string,
  reading: string,
  account: string,
): StatementCriticism | undefined =>
  desk?.statements(point).find((one) => one.reading === reading && one.account === account);

/** What was entered, and not given by a rule. */
const entered = (quality: { readonly value: string; readonly from: string } | undefined) =>
  quality?.from === 'entered' ? quality.value : undefined;

/** What holds now, each with how it is known. */
function Now({ statement }: { statement: StatementCriticism }) {
  const { kind, degree, basis, near, hedged } = statement;
  const by = ({ from, because }: { from: string; because: string }): string =>
    `${from === 'entered' ? 'entered' : 'by rule'}: ${because}`;
  return (
    <p class="held">
      Held now: {kind.value} ({by(kind)});{' '}
      {degree.value === 'not known' ? 'primary or not is not known' : degree.value} ({by(degree)}); basis{' '}
      {basis.value} ({by(basis)}); {near}
      {hedged ? '; with a hedge' : ''}. What is left empty below stays so.
    </p>
  );
}

/** What people judged of one account's statement of a reading, and the form to judge it. Nothing in a report. */
export function StatementWorth({
  point,
  reading,
  witness,
  judging,
  close,
}: {
  point: PointView;
  reading: ReadingView;
  witness: WitnessView;
  judging: boolean;
  close: () => void;
}) {
  const desk = useDesk();
  const { account, siglum } = witness;
  const statement = statementOf(desk, point.id, reading.id, account);
  if (desk === undefined || statement === undefined) return null;
  const about = `${reading.label} in ${siglum}`;
  const told = standingOn(desk, reading.id).filter(
    (one) => one.account === account && one.did.startsWith('judged the worth'),
  );
  const { degree, basis, access, credibility, againstInterest, grades } = statement;
  const partyOf = (key: string): string => desk.parties.find((one) => one.key === key)?.name ?? key;
  // What holds of the whole account holds of the statement anyway: the form begins with what was said of the statement alone.
  const whole = desk.worth.accounts.find((one) => one.account === account);
  const own = Object.fromEntries(
    desk.worth.grades.flatMap(({ key, title }) => {
      const step = grades.find((one) => one.title === title)?.step;
      return step === undefined || step === whole?.grades?.[key] ? [] : [[key, step]];
    }),
  );
  const restsOn = entered(basis);
  return (
    <>
      <JudgedBy decisions={told} about={about} />
      {judging && (
        <WorthForm
          title={`Judge what ${about} is worth`}
          target={{ on: 'reading', point: point.id, reading: reading.id }}
          account={account}
          grades={own}
          close={close}
          read={(form) => {
            const whose = fieldOf(form, 'whose');
            const why = fieldOf(form, 'interest');
            if ((whose === '') !== (why === ''))
              return 'Against interest needs both: whose interest, and why it goes against it.';
            const party = desk.parties.find(({ name }) => name === whose)?.key ?? whose;
            return {
              ...saidIn(form, ['degree', 'access', 'basis', 'credibility']),
              ...(whose === '' ? {} : { againstInterest: { whose: party, why } }),
            };
          }}
        >
          <Now statement={statement} />
          <ScaleField
            none={UNSAID}
            name="degree"
            label="Primary or secondary"
            steps={bare(['primary', 'secondary'])}
            value={entered(degree)}
          />
          <ScaleField
            none={UNSAID}
            name="basis"
            label="It rests on"
            steps={bare(BASES)}
            value={restsOn === whole?.basis ? undefined : restsOn}
          />
          <ScaleField
            none={UNSAID}
            name="credibility"
            label="Credibility of the statement"
            steps={worded(CREDIBILITY)}
            value={credibility?.value}
          />
          <label>
            How its maker came to know
            <input
              name="access"
              defaultValue={access === whole?.access ? '' : access}
              maxLength={2000}
              autocomplete="off"
            />
          </label>
          <label>
            Against whose interest it goes
            <input
              name="whose"
              list={`parties ${witness.claim}`}
              defaultValue={againstInterest === undefined ? '' : partyOf(againstInterest.whose)}
              maxLength={200}
              autocomplete="off"
            />
          </label>
          <label>
            Why it goes against it
            <input
              name="interest"
              defaultValue={againstInterest?.why ?? ''}
              maxLength={2000}
              autocomplete="off"
            />
          </label>
          <datalist id={`parties ${witness.claim}`}>
            {desk.parties.map(({ key, name }) => (
              <option key={key} value={name} />
            ))}
          </datalist>
        </WorthForm>
      )}
    </>
  );
}
