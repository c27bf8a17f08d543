/** Words of the choice that leaves a thing to the rule or the settings. */
export const UNSAID = 'nothing said';

/** A step of a scale to be chosen, with its word. */
export function ScaleField({
  name,
  label,
  steps,
  value,
  none,
}: {
  name: string;
  label: string;
  /** Steps with the words they are shown in. */
  steps: readonly (readonly [step: string, says: string])[];
  value: string | undefined;
  /** Words of the choice that says nothing; without them one step must be chosen. */
  none?: string;
}) {
  return (
    <label>
      {label}
      <select name={name}>
        {none !== undefined && (
          <option value="" selected={value === undefined}>
            {none}
          </option>
        )}
        {steps.map(([step, says]) => (
          <option key={step} value={step} selected={step === value}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Steps whose names are their words. */
export const bare = (steps: readonly string[]): readonly (readonly [string, string])[] =>
  steps.map((step) => [step, step]);

/** Steps of the Admiralty code with their words: `B, usually reliable`. */
export const worded = (scale: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(scale).map(([step, says]) => [step, `${step}, ${says}`]);
