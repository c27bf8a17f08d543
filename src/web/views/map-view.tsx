import type { MapBox } from '../../core/show/coast.ts';
import type { MapPlace, MapView as StudyMap } from '../../core/show/map.ts';
import { fitting, movedBox, pathOf, placeLabels, projection, scaleBar } from '../../core/show/map-layout.ts';
import { counted } from '../../core/show/number-words.ts';
import { useReport } from '../report.tsx';
import { href, keepAddress } from '../url.ts';
import { Measured, useWidth } from '../width.tsx';

/** Width of the picture to its height, on a wide page and on a narrow one. */
const WIDE = 1.5;
const NARROW = 0.85;
/** Accounts named of one place; the others are counted. */
const NAMED = 8;

/** A picture's part of what is told of a place. */
const told = ({ label, count, sigla }: MapPlace): string =>
  count === 0
    ? `${label}, met in no account`
    : `${label}, named ${counted(count, 'time')} by ${counted(sigla.length, 'account')}`;

function Picture({ map, box }: { map: StudyMap; box: MapBox }) {
  const width = useWidth();
  if (width < 40) return null;
  const shown = fitting(box, width < 600 ? NARROW : WIDE);
  const view = projection(shown, width);
  const places = placeLabels(map.places, view, width);
  const bar = scaleBar(view.perKilometre, width / 4);
  return (
    <svg class="map" width={width} height={view.height} viewBox={`0 0 ${width} ${view.height}`}>
      <title>Places of the study</title>
      {(['rivers', 'lakes', 'coast'] as const).map((of) => (
        <g key={of} class={of}>
          {map[of].map((line) => (
            <path key={line.slice(0, 4).join()} d={pathOf(line, view)} />
          ))}
        </g>
      ))}
      <g class="study-lines">
        {map.lines.map(({ key, points }) => (
          <path
            key={key}
            d={pathOf(
              points.flatMap(([north, east]) => [east, north]),
              view,
            )}
          />
        ))}
      </g>
      {places.map(({ at, x, y, label }) => {
        const place = map.places[at];
        if (place === undefined) return null;
        return (
          <a
            key={place.key}
            class="map-place"
            href={href({ view: 'names', name: place.key })}
            aria-label={told(place)}
          >
            <circle class="halo" cx={x} cy={y} r={12} />
            <circle class="spot" cx={x} cy={y} r={place.kind === 'event' ? 5 : 3.5} />
            {label !== undefined && (
              <text x={label.x} y={label.y} text-anchor={label.anchor}>
                {place.label}
              </text>
            )}
          </a>
        );
      })}
      <g class="scale">
        <path d={`M12 ${view.height - 14}v4h${bar.width}v-4`} />
        <text x={12} y={view.height - 20}>
          {bar.kilometres} km
        </text>
      </g>
    </svg>
  );
}

/** The stretch that an address names; undefined where it names none that can be drawn. */
function boxIn(words: string | undefined): MapBox | undefined {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] =
    words?.split(',').map(Number) ?? [];
  const fits = west >= -540 && east <= 540 && west < east && south >= -90 && north <= 90 && south < north;
  return fits ? { west, south, east, north } : undefined;
}
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Where the places of the study lie. Coasts and waters without borders; all else is the study's. */
export function MapView({ box: asked }: { box?: string | undefined }) {
  const { map } = useReport().data;
  const box = boxIn(asked) ?? map.box;
  const setBox = ({ west, south, east, north }: MapBox): void =>
    keepAddress({ view: 'map', box: [west, south, east, north].map(round).join(',') });
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => setBox(movedBox(box, 0.5)),
    '=': () => setBox(movedBox(box, 0.5)),
    '-': () => setBox(movedBox(box, Math.min(2, 14 / Math.max(0.01, box.north - box.south)))),
    '0': () => keepAddress({ view: 'map' }),
    ArrowLeft: () => setBox(movedBox(box, 1, -0.25)),
    ArrowRight: () => setBox(movedBox(box, 1, 0.25)),
    ArrowUp: () => setBox(movedBox(box, 1, 0, 0.25)),
    ArrowDown: () => setBox(movedBox(box, 1, 0, -0.25)),
  };
  const button = (says: string, key: string, title = key) => (
    <button type="button" class="deed" title={`${says} (${title})`} onClick={() => actions[key]?.()}>
      {says}
    </button>
  );
  const without = map.places.length === 0 && map.lines.length === 0;
  return (
    <Measured probe="whole">
      <h1 tabIndex={-1}>Map</h1>
      <p class="lead">
        Where the places lie that the accounts name. Coasts, rivers and lakes are Natural Earth’s at 1:50
        million, the great ones only and rough from near; there are no borders. Every other line is the
        study’s own.
      </p>
      {without ? (
        <p class="empty">No name of the study says where it lies. Coordinates are given among the names.</p>
      ) : (
        <section
          aria-label="Map; + and - look nearer and farther, the arrow keys move"
          onKeyDown={(event) => {
            const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
            if (action === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            action();
          }}
        >
          <p class="deeds">
            {button('Nearer', '+')}
            {button('Farther', '-')}
            {button('West', 'ArrowLeft', '←')}
            {button('East', 'ArrowRight', '→')}
            {button('North', 'ArrowUp', '↑')}
            {button('South', 'ArrowDown', '↓')}
            {button('Where it happened', '0')}
          </p>
          <Picture map={map} box={box} />
        </section>
      )}
      {!without && (
        <>
          <h2>The same as a list</h2>
          <ul class="plain">
            {map.places.map((place) => (
              <li key={place.key}>
                <a href={href({ view: 'names', name: place.key })}>{place.label}</a>{' '}
                <span class="dep">
                  {place.north}° N, {place.east}° E;{' '}
                  {place.count === 0 ? (
                    'met in no account'
                  ) : (
                    <>
                      named {place.count}× by{' '}
                      <span class="siglum">{place.sigla.slice(0, NAMED).join(', ')}</span>
                      {place.sigla.length > NAMED && ` and ${counted(place.sigla.length - NAMED, 'other')}`}
                    </>
                  )}
                </span>
              </li>
            ))}
            {map.lines.map(({ key, label, points }) => (
              <li key={key}>
                {label} <span class="dep">a line of {counted(points.length, 'point')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Measured>
  );
}
