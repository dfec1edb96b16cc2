import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** One thing that is known, in a list of `Fields`. */
export function Field({ label, children }: FieldProps): JSX.Element {
  return (
    <div class="fields__field">
      <dt class="fields__label">{label}</dt>
      <dd class="fields__value">{children}</dd>
    </div>
  );
}
