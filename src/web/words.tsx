import type { TypeView } from '../core/show/apparatus.ts';
import type { Authority } from '../core/show/cast.ts';
import type { LineView } from '../core/show/entry.ts';
import type { Siglum, WitnessGroup } from '../core/show/witness-groups.ts';
import { Mark } from './mark.tsx';
import { href } from './url.ts';

/** A siglum in small capitals that opens its account. */
export function SiglumLink({ account, children }: { account: string; children: string }) {
  return (
    <a class="siglum" href={href({ view: 'account', account })}>
      {children}
    </a>
  );
}

/** A cited authority, with where its own words are if they are in the study. */
export function AuthorityWords({ authority }: { authority: Authority }) {
  if (authority.account !== undefined)
    return <SiglumLink account={authority.account}>{authority.name}</SiglumLink>;
  if (authority.words !== undefined)
    return (
      <span class="authority" lang={authority.words}>
        “{authority.name}”
      </span>
    );
  return <span class="authority">{authority.name}</span>;
}

function tail({ how, sigla, authority }: WitnessGroup): string {
  const many = sigla.length > 1;
  switch (how) {
    case 'states':
      return '';
    case 'ascribes':
      return authority === undefined
        ? many
          ? 'ascribe it to another'
          : 'ascribes it to another'
        : many
          ? 'ascribe it to '
          : 'ascribes it to ';
    case 'adopts':
      return authority === undefined
        ? many
          ? 'adopt it'
          : 'adopts it'
        : many
          ? 'adopt it from '
          : 'adopts it from ';
    case 'follows':
      return authority === undefined ? (many ? 'follow' : 'follows') : many ? 'follow ' : 'follows ';
    case 'variant':
      return many ? 'give it as a variant' : 'gives it as a variant';
    case 'contradicts itself':
      return many ? 'contradict themselves' : 'contradicts itself';
    case 'origin unknown':
      return 'origin unknown';
    case 'formerly':
      return '';
  }
}

function Sigla({ sigla, most }: { sigla: readonly Siglum[]; most: number }) {
  const shown = sigla.slice(0, most);
  return (
    <>
      {shown.map(({ account, siglum, side, fill, editions }, at) => (
        <span key={account} class="witness">
          <span class="unbroken">
            <Mark side={side} fill={fill} />
            <SiglumLink account={account}>{siglum}</SiglumLink>
          </span>
          {editions !== undefined && <span class="dep"> {editions}</span>}
          {at < shown.length - 1 ? ', ' : ''}
        </span>
      ))}
      {sigla.length > shown.length && <span class="dep"> and others</span>}
    </>
  );
}

/**
 * Who gives a reading: says it, ascribes it, adopts it, follows, formerly. `most` sigla of a kind are named. `brief`: that an origin is
 * unknown is told by the mark alone, and in words to those who hear the page.
 */
export function WitnessWords({
  groups,
  most = 99,
  brief = false,
}: {
  groups: readonly WitnessGroup[];
  most?: number;
  brief?: boolean;
}) {
  return (
    <span class="witnesses">
      {groups.map((group, at) => (
        <span key={`${group.how}${group.authority?.name ?? ''}`}>
          {group.how === 'formerly' && <span class="dep">formerly </span>}
          <Sigla sigla={group.sigla} most={most} />
          {tail(group) !== '' && (
            <span class={brief && group.how === 'origin unknown' ? 'hidden' : 'dep'}>
              {' '}
              {group.how === 'origin unknown' ? '(origin unknown)' : tail(group)}
            </span>
          )}
          {group.authority !== undefined && <AuthorityWords authority={group.authority} />}
          {group.authority?.only === true && (
            <span class="dep"> (known only through {group.sigla.length > 1 ? 'these' : 'it'})</span>
          )}
          {at < groups.length - 1 ? '; ' : ''}
        </span>
      ))}
    </span>
  );
}

/** Type of the difference from the reference reading. */
export function TypePill({ type }: { type: TypeView }) {
  return (
    <span class={`pill${type.type === 'contradiction' ? ' strong' : ''}`}>
      {type.type}
      {type.perhaps !== undefined && <span>, perhaps {type.perhaps}</span>}
    </span>
  );
}

/** One reading as a line of apparatus: the value, a bracket, its witnesses, its type. `brief`: the marks are explained on the page. */
export function ReadingLine({
  reading,
  most,
  brief = false,
}: {
  reading: LineView;
  most: number;
  brief?: boolean;
}) {
  return (
    <p class="line">
      <b class="value">{reading.label}</b>
      <span class="bracket">] </span>
      {reading.established && (
        <>
          <span class="pill strong">established</span>{' '}
        </>
      )}
      <WitnessWords
        groups={reading.groups.filter(({ how }) => how !== 'formerly' || reading.former)}
        most={most}
        brief={brief}
      />
      {reading.type !== undefined && (
        <>
          {' '}
          <TypePill type={reading.type} />
        </>
      )}
    </p>
  );
}
