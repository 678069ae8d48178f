import { cleanAddress } from '../../report/address.ts';
import type { SawForm } from '../../report/something-i-saw.ts';
import type { SeenThere } from './types.ts';

/** A form with nothing in it but the day. @param today ISO day. */
export const emptyForm = (today: string): SawForm => ({
  day: today,
  place: 'post',
  address: '',
  quoted: '',
  troubles: '',
  name: '',
});

/** The form as it is begun: with what was pressed on, its address already as it would stand in the report. */
export function formOf(seen: SeenThere | null, today: string): SawForm {
  const form = emptyForm(today);
  if (!seen) return form;
  return { ...form, address: cleanAddress(seen.address) ?? '', quoted: seen.quoted };
}
