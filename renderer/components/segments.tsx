import { RadioGroup } from 'radix-ui';

/** How the choice looks: keys side by side, or words on paper of which one is circled in pencil. */
const LOOKS = { keys: ['segments', 'segment'], pencil: ['pencil', 'pencil-pick'] } as const;

/** One of a few, with a short note each; arrow keys move, everything is a target of its own. */
export function Segments<T extends string>({ look = 'keys', label, value, options, onChange }: {
  readonly look?: keyof typeof LOOKS;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly note?: string }[];
  readonly onChange: (value: T) => void;
}) {
  const choose = (next: string): void => {
    const found = options.find((option) => option.value === next);
    if (found !== undefined) onChange(found.value);
  };
  const [whole, one] = LOOKS[look];
  return (
    <RadioGroup.Root className={whole} aria-label={label} value={value} onValueChange={choose} orientation="horizontal">
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value} className={one} data-value={option.value}>
          <strong>{option.name}</strong>
          {option.note !== undefined && <span>{option.note}</span>}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
