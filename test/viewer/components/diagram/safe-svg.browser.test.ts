import { describe, expect, it } from 'vitest';
import { safeSvg } from '../../../../viewer/components/diagram/safe-svg.ts';

const through = (inside: string): SVGSVGElement =>
  safeSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`);

describe('the door for drawings of others', () => {
  it('lets shapes, texts and labels through', () => {
    const svg = through(
      '<g class="node" transform="translate(1,2)"><rect width="3" height="4" style="fill:red"></rect>' +
        '<foreignObject width="5" height="6"><div><span class="nodeLabel"><p>Sở<br/>A</p></span></div></foreignObject></g>',
    );
    expect(svg.querySelector('g.node rect')?.getAttribute('style')).toBe('fill:red');
    expect(svg.querySelector('foreignObject p')?.textContent).toBe('SởA');
    expect(svg.viewBox.baseVal.width).toBe(10);
  });

  it.each([
    '<script>alert(1)</script>',
    '<image href="https://evil.example/x.png"></image>',
    '<use href="https://evil.example/x.svg#a"></use>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<foreignObject><img src="https://evil.example/x.png" onerror="alert(1)"></foreignObject>',
    '<foreignObject><iframe src="https://evil.example/"></iframe></foreignObject>',
    '<animate attributeName="href" to="javascript:alert(1)"></animate>',
    '<style>@import url(https://evil.example/x.css);</style>',
    '<style>.a{background:url(https://evil.example/x.png)}</style>',
    '<rect onload="alert(1)" onclick="alert(1)" width="1"></rect>',
    '<rect style="fill:url(https://evil.example/x.svg#a)"></rect>',
    '<rect fill="url(//evil.example/x.svg#a)"></rect>',
  ])('keeps out %s', (inside) => {
    const { outerHTML } = through(inside);
    expect(outerHTML).not.toMatch(/evil|javascript|alert|script|onload|onclick|iframe|import/i);
  });

  it('keeps references within the drawing', () => {
    const svg = through('<path d="M0 0" marker-end="url(#arrow)" style="fill: url(#hatch)"></path>');
    expect(svg.querySelector('path')?.getAttribute('marker-end')).toBe('url(#arrow)');
    expect(svg.querySelector('path')?.getAttribute('style')).toBe('fill: url(#hatch)');
  });

  it('refuses what is no drawing', () => {
    expect(() => safeSvg('<p>x</p>')).toThrow('There is no drawing');
  });
});
