import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';
import { Choice } from '../../parts/choice.js';
import { ThingsField } from '../../parts/things-field.js';
import { useNames } from '../../parts/use-names.js';
import type { LawProps } from './types.js';

export interface LawChoiceProps extends LawProps {
  readonly forms: readonly { readonly id: string; readonly name: string }[];
}

/** Chooses the states and the form of exploitation. */
export function LawChoice({ state, change, forms }: LawChoiceProps): JSX.Element {
  const named = useNames(state.country);
  return (
    <div class="law__choice">
      <ThingsField
        label={sayLaw('states')}
        placeholder={sayLaw('statesPlaceholder')}
        types={['Country']}
        chosen={state.country.map(named)}
        onChange={(country) => change({ country })}
      />
      <Choice
        label={sayLaw('form')}
        value={state.form}
        options={[
          { value: '', label: sayLaw('anyForm') },
          ...forms.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(form) => change({ form })}
      />
    </div>
  );
}
