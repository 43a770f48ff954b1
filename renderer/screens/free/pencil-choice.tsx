import { RadioGroup } from 'radix-ui';

/** One of a few, circled in pencil on the roster; arrow keys move, everything is a target of its own. */
export function PencilChoice<T extends string>({ label, value, options, onChange }: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly note?: string }[];
  readonly onChange: (value: T) => void;
}) {
  const choose = (next: string): void => {
    const found = options.find((option) => option.value === next);
    if (found !== undefined) onChange(found.value);
  };
  return (
    <RadioGroup.Root className="pencil" aria-label={label} value={value} onValueChange={choose} orientation="horizontal">
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value} className="pencil-pick" data-value={option.value}>
          <strong>{option.name}</strong>
          {option.note !== undefined && <span>{option.note}</span>}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
