import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SettingsFault } from '../../settings/settings-file.ts';
import { optionsMessages, packsMessages } from '../messages.ts';

/** Why a file is not brought in: the place, and what to do. */
export function FileRefused({ fault, close }: { fault: SettingsFault; close(): void }) {
  const say = optionsMessages.carry;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file brings another fault
  useLayoutEffect(() => heading.current?.focus(), [fault]);
  return (
    <section class="own-note" aria-labelledby="file-refused">
      <h3 id="file-refused" ref={heading} tabIndex={-1}>
        {say.refused}
      </h3>
      <p>{words()}</p>
      {fault.path && <p class="byp-hint">{say.place(fault.path)}</p>}
      <p>{say.nothingChanged}</p>
      <button type="button" class="byp-secondary" onClick={close}>
        {packsMessages.close}
      </button>
    </section>
  );

  function words(): string {
    const { faults } = say;
    if (fault.why === 'not-json') return faults['not-json'](fault.detail);
    if (fault.why === 'other-file' && fault.detail === 'pack') return faults.pack;
    const known: Record<string, unknown> = faults;
    const line = known[fault.why];
    return typeof line === 'string' ? line : faults.other;
  }
}
