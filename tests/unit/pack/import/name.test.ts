import { describe, expect, test } from 'vitest';
import { readName } from '../../../../src/pack/import/name.ts';
import { inOneLine } from './reading.ts';

type Cells = Parameters<typeof readName>[0];

/** "Mrs | Jane | Ashdown": title, forename, surname and other names. */
function read(cells: Cells, order?: Parameters<typeof readName>[1]): string {
  const reading = readName(cells, order);
  if (!reading.ok) return reading.code;
  const { title, forename, surname, aliases } = reading.name;
  return [title ?? '', forename ?? '', surname, ...aliases].join(' | ');
}

describe('a full name is taken apart', () => {
  test.each([
    ['Jane Ashdown', ' | Jane | Ashdown'],
    ['Ashdown, Jane', ' | Jane | Ashdown'],
    ['ASHDOWN, JANE', ' | Jane | Ashdown'],
    ['Mrs J Ashdown', 'Mrs | J | Ashdown'],
    ['Mrs. J. Ashdown', 'Mrs | J | Ashdown'],
    ['MRS J ASHDOWN', 'Mrs | J | Ashdown'],
    ['Mrs Ashdown', 'Mrs |  | Ashdown'],
    ['ASHDOWN Jane (Mrs)', 'Mrs | Jane | Ashdown'],
    ['Jane ASHDOWN', ' | Jane | Ashdown'],
    ['J ASHDOWN', ' | J | Ashdown'],
    ['Ashdown J', ' | J | Ashdown'],
    ['Ashdown, Jane (Miss)', 'Miss | Jane | Ashdown'],
    ['Ashdown, Mrs Jane', 'Mrs | Jane | Ashdown'],
    ['Ashdown, Jane, Mrs', 'Mrs | Jane | Ashdown'],
    ['Mr Leon O’Rourke', "Mr | Leon | O'Rourke"],
    ['VAN DER BERG Anna', ' | Anna | van der Berg'],
    ['Anna van der Berg', ' | Anna | van der Berg'],
    ['Mrs van der Berg', 'Mrs |  | van der Berg'],
    ['Van Tran', ' | Van | Tran'],
    ['Jane Ann Smith-Jones', ' | Jane Ann | Smith-Jones'],
    ['Anna Smith - Jones', ' | Anna | Smith-Jones'],
    ['Jane (Janey) Ashdown', ' | Jane | Ashdown | Janey'],
    ['Ashdown, Jane (known as Janey)', ' | Jane | Ashdown | Janey'],
    ['Jane "Janey" Ashdown', ' | Jane | Ashdown | Janey'],
    ["Jane 'Janey' Ashdown", ' | Jane | Ashdown | Janey'],
    ['Rev Dr Miriam Fairclough', 'Rev Dr | Miriam | Fairclough'],
    ['Jane Ashdown MBE', ' | Jane | Ashdown'],
    ['3. Jane Ashdown', ' | Jane | Ashdown'],
    ['Al-Hassan, OMAR', ' | Omar | Al-Hassan'],
    ['Ó Sé, Máire', ' | Máire | Ó Sé'],
    ['Julie', ' |  | Julie'],
  ])('%s', (fullName, parts) => {
    expect(read({ fullName })).toBe(parts);
  });

  test('the other way round where the heading says so', () => {
    expect(read({ fullName: 'Ashdown Jane' }, 'surname-first')).toBe(' | Jane | Ashdown');
    expect(read({ fullName: 'de Souza Ana Maria' }, 'surname-first')).toBe(
      ' | Ana Maria | de Souza',
    );
  });

  test.each([
    ['Mrs Ashdown - Headteacher', 'Mrs Ashdown, Headteacher'],
    ['Mrs J Ashdown, Headteacher', 'Mrs J Ashdown, Headteacher'],
    ['Jane Ashdown – Year 4 teacher', 'Jane Ashdown, Year 4 teacher'],
  ])('a job behind it is the job: %s', (fullName, line) => {
    const reading = readName({ fullName });
    expect(reading.ok && inOneLine(reading.name)).toBe(line);
  });
});

describe('names in their own columns are put right', () => {
  test.each<[Cells, string]>([
    [{ forename: 'KATE', surname: "O'NEILL" }, " | Kate | O'Neill"],
    [{ forename: 'kate', surname: 'o’neill' }, " | Kate | O'Neill"],
    [{ forename: 'Kate', surname: "O'neill" }, " | Kate | O'Neill"],
    [{ forename: 'RUTH', surname: 'MCDONALD' }, ' | Ruth | McDonald'],
    [{ forename: 'Ruth', surname: 'McDONALD' }, ' | Ruth | McDonald'],
    [{ forename: 'Ruth', surname: 'Mcdonald' }, ' | Ruth | Mcdonald'],
    [{ forename: 'RUTH', surname: 'MACDONALD' }, ' | Ruth | Macdonald'],
    [{ forename: 'Ruth', surname: 'MacDonald' }, ' | Ruth | MacDonald'],
    [{ forename: 'RUTH', surname: 'MACEY' }, ' | Ruth | Macey'],
    [{ forename: 'ANNA', surname: 'VAN DER BERG' }, ' | Anna | van der Berg'],
    [{ forename: 'ana', surname: 'de souza' }, ' | Ana | de Souza'],
    [{ forename: 'Ana', surname: 'De Souza' }, ' | Ana | De Souza'],
    [{ forename: 'JO', surname: 'SMITH-JONES' }, ' | Jo | Smith-Jones'],
    [{ forename: 'lily-mae', surname: 'smith-jones' }, ' | Lily-Mae | Smith-Jones'],
    [{ forename: 'Amy', surname: 'SMITH - JONES' }, ' | Amy | Smith-Jones'],
    [{ forename: 'AJ', surname: 'Smith' }, ' | AJ | Smith'],
    [{ forename: 'AJ', surname: 'SMITH' }, ' | AJ | Smith'],
    [{ forename: 'RENÉE', surname: 'MÜLLER' }, ' | Renée | Müller'],
    [{ forename: 'Zoe\u0308', surname: 'Łukasz' }, ' | Zoë | Łukasz'],
    [{ forename: 'İPEK', surname: 'YILMAZ' }, ' | İpek | Yilmaz'],
    [{ forename: "SA'AD", surname: "D'SOUZA" }, " | Sa'ad | D'Souza"],
    [{ forename: 'DeShawn', surname: 'FitzGerald' }, ' | DeShawn | FitzGerald'],
    [{ forename: ' Jane   Ann ', surname: '\u00a0Ashdown\u200b' }, ' | Jane Ann | Ashdown'],
    [{ forename: 'Mrs Jane', surname: 'Ashdown' }, 'Mrs | Jane | Ashdown'],
    [{ forename: 'Jane', surname: 'Ashdown (Miss)' }, 'Miss | Jane | Ashdown'],
    [{ forename: 'Jane', surname: 'Ashdown', title: 'MRS.' }, 'Mrs | Jane | Ashdown'],
    [{ forename: 'Leon', surname: 'Bell', title: 'Mr.' }, 'Mr | Leon | Bell'],
    [{ forename: 'Miriam', surname: 'Bell', title: 'doctor' }, 'Dr | Miriam | Bell'],
    [{ forename: 'Jane (Janey)', surname: 'Ashdown' }, ' | Jane | Ashdown | Janey'],
    [{ forename: 'Jane', surname: 'Ashdown (nee Pettifer)' }, ' | Jane | Ashdown'],
    [{ forename: 'Jane', surname: 'Ashdown née Pettifer' }, ' | Jane | Ashdown'],
    [{ forename: 'Rosa', surname: 'Nee' }, ' | Rosa | Nee'],
    [{ initials: 'J.E.', surname: 'Ashdown' }, ' | J | Ashdown'],
    [{ forename: 'J E', surname: 'Ashdown' }, ' | J | Ashdown'],
    [{ forename: 'Jane E.', surname: 'Ashdown' }, ' | Jane | Ashdown'],
    [{ forename: 'Amelia Hartley', surname: 'Hartley' }, ' | Amelia | Hartley'],
    [{ surname: 'Ashdown, Jane' }, ' | Jane | Ashdown'],
    [{ fullName: 'Jane Ashdown', forename: 'Jane' }, ' | Jane | Ashdown'],
  ])('%j', (cells, parts) => {
    expect(read(cells)).toBe(parts);
  });

  test('"Title" may head a column of jobs', () => {
    expect(readName({ fullName: 'Jane Ashdown', title: 'Headteacher' })).toMatchObject({
      ok: true,
      name: { job: 'Headteacher', surname: 'Ashdown' },
    });
  });
});

test.each([
  [{}, 'no-name'],
  [{ forename: 'Jane' }, 'no-surname'],
  [{ forename: 'Mrs', surname: '' }, 'no-name'],
  [{ forename: 'Amelia', surname: 'H' }, 'one-letter'],
  [{ fullName: 'Total: 34' }, 'not-a-name'],
  [{ fullName: 'office@fernhollow.example' }, 'not-a-name'],
  [{ fullName: '<b>Jane</b> Ashdown' }, 'two-people'],
  [{ fullName: 'Jane <Ashdown>' }, 'not-a-name'],
  [{ forename: 'Ren\ufffde', surname: 'Bell' }, 'lost-letter'],
  [{ fullName: 'VACANCY' }, 'vacancy'],
  [{ fullName: 'TBC' }, 'vacancy'],
  [{ fullName: 'Mr & Mrs Smith' }, 'two-people'],
  [{ fullName: 'Jane Ashdown / Tom Bell' }, 'two-people'],
  [{ forename: 'Jane', surname: 'x'.repeat(61) }, 'too-long'],
] as const)('%j is no name: %s', (cells, code) => {
  expect(read(cells)).toBe(code);
});
