import { describe, expect, it } from '@jest/globals';
import { coveringVersions, type VersionChange } from './covering-versions.js';

const history = (...classes: VersionChange['changeClass'][]): VersionChange[] =>
  classes.map((changeClass, index) => ({ number: index + 1, changeClass }));

describe('coveringVersions', () => {
  it('reaches over editorial changes in both directions and stops at a material one', () => {
    const changes = history('first', 'editorial', 'material', 'editorial', 'editorial', 'material');
    expect(coveringVersions(changes, 1)).toEqual([1, 2]);
    expect(coveringVersions(changes, 2)).toEqual([1, 2]);
    expect(coveringVersions(changes, 4)).toEqual([3, 4, 5]);
    expect(coveringVersions(changes, 6)).toEqual([6]);
  });

  it('knows only itself where nothing else is known', () => {
    expect(coveringVersions([], 3)).toEqual([3]);
    expect(coveringVersions([{ number: 3, changeClass: 'editorial' }], 3)).toEqual([3]);
  });
});
