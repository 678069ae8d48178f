import { diaryMessages as say } from '../messages.ts';

/** What a diary is and is not, and who could see it. */
export function About() {
  return (
    <section class="own-section" aria-labelledby="about">
      <h2 id="about">{say.about}</h2>
      <div class="diary-about">
        <Listed title={say.holds} lines={say.held} mark="diary-yes" />
        <Listed title={say.never} lines={say.neverHeld} mark="diary-no" />
      </div>
      <p>{say.whoSees}</p>
      <p>{say.privateWindows}</p>
      <p>{say.setComputers}</p>
    </section>
  );
}

function Listed({ title, lines, mark }: { title: string; lines: readonly string[]; mark: string }) {
  return (
    <div class="diary-list">
      <h3>{title}</h3>
      <ul class={mark}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
