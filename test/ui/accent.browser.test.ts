import { expect } from '@open-wc/testing';
import { isChromium } from '../support/engines.js';
import { sample } from '../support/whole-run.js';
import { card, root } from './support.js';

type Colour = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
/** A colour as it is painted on others. */
function painted(...layers: string[]): Colour {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Colour, b: Colour): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Two hundred accents: hues all around, pale to dark, grey to glaring, and those that hosts get wrong. */
const hues = Array.from({ length: 32 }, (_, index) => index * 11.25);
const accents = [
  ...['white', 'black', 'yellow', '#ffd400', 'cyan', 'lime', 'magenta', '#00f'],
  ...hues.flatMap((hue) => [
    `hsl(${hue} 100% 50%)`,
    `hsl(${hue} 100% 85%)`,
    `hsl(${hue} 100% 15%)`,
    `hsl(${hue} 30% 50%)`,
    `oklch(0.7 0.3 ${hue})`,
    `hsl(${hue} 100% 65%)`,
  ]),
];

/** The least contrast over all accents, and the accent it is for. */
function least(measure: (accent: string) => number): { contrast: number; accent: string } {
  return measuredHere
    .map((accent) => ({ contrast: measure(accent), accent }))
    .reduce((worst, next) => (next.contrast < worst.contrast ? next : worst));
}

/** Engines agree on most of them: two of them read every fifth, unless all is run. */
const measuredHere = isChromium ? accents : sample(accents, 40, 7);

describe('any of 200 accents', () => {
  expect(accents).to.have.length(200);

  for (const theme of ['light', 'dark'] as const) {
    describe(`in the ${theme} theme`, () => {
      let probe: HTMLElement;
      let element: HTMLElement;

      before(async () => {
        const made = await card();
        made.theme = theme;
        await made.updateComplete;
        element = document.createElement('career-role-card');
        document.body.append(element);
        (element as typeof made).theme = theme;
        await (element as typeof made).updateComplete;
        probe = document.createElement('span');
        probe.style.transition = 'none';
        root(element).append(probe);
      });
      after(() => element.remove());

      /** A token's colour, as the browser works it out. */
      const token = (name: string): string => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      };
      const measured = (of: (surface: string) => number) => (accent: string) => {
        element.style.setProperty('--career-accent', accent);
        return of(token('--_surface'));
      };

      it('reads on the surface, and what stands on it reads', () => {
        const onSurface = least(measured((surface) => contrast(painted(token('--_accent')), painted(surface))));
        expect(onSurface.contrast, onSurface.accent).to.be.at.least(4.5);
        const onAccent = least(measured(() => contrast(painted(token('--_on-accent')), painted(token('--_accent')))));
        expect(onAccent.contrast, onAccent.accent).to.be.at.least(4.5);
      });

      it('reads on its own tint, as does the text', () => {
        const onTint = least(
          measured((surface) => contrast(painted(token('--_accent')), painted(surface, token('--_tint')))),
        );
        expect(onTint.contrast, onTint.accent).to.be.at.least(4.5);
      });

      it('leaves muted text and the outlines of controls as they are: readable', () => {
        const { color } = getComputedStyle(root(element));
        probe.style.color = '';
        const mixed = (name: string) => {
          probe.style.color = color;
          probe.style.backgroundColor = `var(${name})`;
          const found = getComputedStyle(probe).backgroundColor;
          probe.style.backgroundColor = '';
          return found;
        };
        const surface = token('--_surface');
        expect(contrast(painted(surface, mixed('--_muted')), painted(surface))).to.be.at.least(4.5);
        expect(contrast(painted(surface, mixed('--_control')), painted(surface))).to.be.at.least(3);
      });
    });
  }
});
