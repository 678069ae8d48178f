import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, place } from '../../../src/card/place.ts';

const card = { width: 360, height: 500 };
const chip = { width: 150, height: 34 };
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxOf(size: typeof card, viewport: { width: number; height: number }, boxes: Box[]): Box {
  const [surround, ...keepClear] = boxes as [Box, ...Box[]];
  const { left, top, maxHeight } = place(size, { viewport, surround, keepClear });
  const height = Math.min(size.height, maxHeight);
  return { left, top, right: left + size.width, bottom: top + height };
}

describe('place', () => {
  const desktop = { width: 1280, height: 800 };
  const dialog = { left: 390, top: 120, right: 890, bottom: 620 };
  const editor = { left: 410, top: 200, right: 870, bottom: 420 };
  const post = { left: 410, top: 560, right: 870, bottom: 600 };

  it('stands right of a dialog on a desktop', () => {
    const at = boxOf(card, desktop, [dialog, editor, post]);
    expect(at.left).toBeGreaterThan(dialog.right);
    expect(at.bottom).toBeLessThanOrEqual(desktop.height);
  });

  it('stands left of a composer at the right edge', () => {
    const right = { left: 800, top: 300, right: 1270, bottom: 500 };
    expect(boxOf(card, desktop, [right, right]).right).toBeLessThan(right.left);
  });

  it('finds the gap between text and Post on a phone', () => {
    const phone = { width: 360, height: 740 };
    const whole = { left: 0, top: 0, right: 360, bottom: 740 };
    const text = { left: 10, top: 60, right: 350, bottom: 200 };
    const button = { left: 10, top: 690, right: 350, bottom: 730 };
    const at = boxOf({ width: 344, height: 500 }, phone, [whole, text, button]);
    expect(overlaps(at, text)).toBe(false);
    expect(overlaps(at, button)).toBe(false);
    expect(at.bottom - at.top).toBeGreaterThan(300);
  });

  it('never covers Post, and stays in the viewport, wherever the composer is', () => {
    const size = fc.constantFrom(card, chip);
    const viewport = fc.record({
      width: fc.integer({ min: 380, max: 2000 }),
      height: fc.integer({ min: 420, max: 1400 }),
    });
    fc.assert(
      fc.property(
        size,
        viewport,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (wanted, view, at) => {
          const [x = 0, y = 0, w = 0, h = 0] = at;
          const left = x * (view.width - 120);
          const top = y * (view.height - 120);
          const text = { left, top, right: left + 60 + w * 300, bottom: top + 40 + h * 60 };
          const button = { left, top: text.bottom + 4, right: left + 60, bottom: text.bottom + 34 };
          const surround = { ...text, bottom: button.bottom };
          const box = boxOf(wanted, view, [surround, text, button]);
          expect(overlaps(box, button)).toBe(false);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(view.height);
          expect(box.left).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
