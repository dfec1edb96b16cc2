import type { ComponentChildren, JSX } from 'preact';

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page, under its heading. */
export function Section({ title, children }: SectionProps): JSX.Element {
  return (
    <section class="about__section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
