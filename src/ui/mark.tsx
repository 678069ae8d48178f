/** The mark: a speech bubble that holds a pause. `size` in CSS pixels. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="byp-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="byp-mark-bubble"
        d="M9 3h14a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7h-6.2l-6.1 5.1A1 1 0 0 1 9 29.3V25a7 7 0 0 1-7-7v-8a7 7 0 0 1 7-7Z"
      />
      <rect class="byp-mark-pause" x="11" y="9" width="3.6" height="10" rx="1.8" />
      <rect class="byp-mark-pause" x="17.4" y="9" width="3.6" height="10" rx="1.8" />
    </svg>
  );
}
