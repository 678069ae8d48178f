interface PostControlProps {
  label: string;
  empty: boolean;
  post(): void;
}

/** A `div` that is a button, disabled while the box is empty, as on Facebook and TikTok. */
export function PostControl({ label, empty, post }: PostControlProps) {
  const press = () => {
    if (!empty) post();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites' own control is one of this kind
    <div
      class="practice-post"
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-disabled={empty}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {label}
    </div>
  );
}
