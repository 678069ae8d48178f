import type { ReportSchool } from '../../judge/report-schools.ts';
import { Choice } from '../form/choice.tsx';
import { reportMessages as say } from '../messages.ts';

interface SchoolChoiceProps {
  schools: readonly ReportSchool[];
  /** A pack's id. */
  value: string;
  onChoose(id: string): void;
}

/** Which school is told, where there are several. */
export function SchoolChoice({ schools, value, onChoose }: SchoolChoiceProps) {
  if (schools.length < 2) return null;
  const options = schools.map(({ id, name }) => ({ value: id, label: name }));
  return <Choice label={say.school} options={options} value={value} onChoose={onChoose} />;
}
