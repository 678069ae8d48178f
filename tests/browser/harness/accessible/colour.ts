import { allElements, calling, isOnlyHeard, isSeen } from './tree-walk.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const colourOf = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
};

/** Relative luminance, by WCAG 2. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The colour that is painted behind the words of an element; none where that is a picture. */
function paintedBehind(element: Element): Colour | undefined {
  for (let one: Element | null = element; one; ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    const colour = colourOf(backgroundColor);
    if (colour[3] === 1) return colour;
    // A shade that begins as nothing darkens only an edge.
    if (backgroundImage !== 'none' && !/rgba\(0, 0, 0, 0\)|transparent/.test(backgroundImage))
      return;
    one = one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return [255, 255, 255, 1];
}

/** Words with less contrast than 4.5 to 1, those too over which a shade lies that keeps others from telling. */
export function faint(): string[] {
  const holders = allElements().filter(
    (one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      isSeen(one) &&
      !isOnlyHeard(one) &&
      !one.matches(':disabled, [aria-disabled=true], script, style, option'),
  );
  return holders.flatMap((one) => {
    const paper = paintedBehind(one);
    if (!paper) return [];
    const ink = colourOf(getComputedStyle(one).color);
    const [dark = 0, light = 0] = [ink, paper].map(luminance).sort((a, b) => a - b);
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast < 4.5 ? [`${calling(one)}: ${contrast.toFixed(2)} to 1`] : [];
  });
}
