import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import source from '../../../src/pack/example.json' with { type: 'json' };
import { readPack } from '../../../src/pack/read.ts';
import { changed, faultsOf } from './changed-pack.ts';

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'http://fernhollow.example',
    'file:///etc/hosts',
    'fernhollow.example',
    '//fernhollow.example',
    'https://',
    'https://localhost',
    'https://facebook.com@evil.example',
    'https://user:pass@fernhollow.example',
    'https://fernhollow.example/a b',
    'https://fernhollow.example\\evil',
    'https://fernhollow.example/\u202Egpj',
    'mailto:',
    'mailto:office',
    'mailto:a@b.example,c@d.example',
    'mailto:office@fernhollow.example?bcc=other@fernhollow.example',
    'mailto:office@fernhollow.example?body=words',
    'tel:',
    'tel:0800<script>',
    `https://fernhollow.example/${'x'.repeat(500)}`,
  ])('%j is refused', (url) => {
    expect(faultsOf(changed('channels.0.url', url)).map((fault) => fault.path)).toEqual([
      'channels[0].url',
    ]);
  });
});

describe('hostile packs', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused anywhere', (key) => {
    const text = JSON.stringify(source).replace('"town"', `"${key}":{"polluted":true},"town"`);
    expect(faultsOf(text)).toMatchObject([{ path: `school.${key}`, remedy: 'Take it out.' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a text that is too large is refused before it is parsed', () => {
    const text = `{${' '.repeat(3 * 1024 * 1024)}`;
    expect(faultsOf(text)).toMatchObject([{ path: '', fault: 'is larger than 2 MB' }]);
  });

  test('size is counted in bytes, not in letters', () => {
    const limits = { bytes: 100, people: 10, channels: 10 };
    const reading = readPack(`"${'é'.repeat(60)}"`, limits);
    expect(reading).toMatchObject({ ok: false, faults: [{ fault: 'is larger than 100 bytes' }] });
  });

  test('deep nesting and a value that holds itself are refused', () => {
    const deep = `${'{"school":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(faultsOf(deep)).toMatchObject([{ path: 'school' }]);
    const loop: Record<string, unknown> = { ...source };
    loop.school = loop;
    expect(faultsOf(loop)).toMatchObject([{ path: 'school' }]);
  });

  test('too many people are refused with the limit', () => {
    const people = Array.from({ length: 5001 }, (_, index) => ({
      id: `s${index}`,
      kind: 'staff',
      surname: 'May',
    }));
    expect(faultsOf({ ...source, people })).toMatchObject([
      { path: 'people', fault: 'holds more than 5000 entries' },
    ]);
  });

  test('what is shown of a fault holds no control character', () => {
    const faults = faultsOf({ ...source, id: 'x\u001b[2J', '\u001b[31mred': 1 });
    expect(faults).toHaveLength(2);
    expect(faults.map((fault) => Object.values(fault).join(' ')).join(' ')).not.toMatch(/\p{Cc}/u);
  });

  test('anything at all is answered, never thrown at', () => {
    const anything = fc.oneof(fc.string(), fc.anything({ withNullPrototype: true }), fc.json());
    fc.assert(
      fc.property(anything, (value) => {
        const reading = readPack(value);
        return reading.ok || reading.faults.length > 0;
      }),
    );
  });

  test('one stray value anywhere in a sound pack never gets in unseen', () => {
    const places = ['id', 'school.name', 'people.0.id', 'channels.0.url', 'nudge.pause', 'version'];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const reading = readPack(changed(place, value));
        if (!reading.ok) return reading.faults.every((fault) => fault.remedy.endsWith('.'));
        return JSON.stringify(readPack(reading.pack)) === JSON.stringify(reading);
      }),
    );
  });
});
