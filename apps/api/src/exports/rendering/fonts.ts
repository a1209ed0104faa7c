import { createRequire } from 'node:module';

/** Every face that the template names, as a file of its package; no font of the machine is ever used. */
const faces: readonly (readonly [family: string, file: string, weights: readonly string[]])[] = [
  ['noto-serif', 'NotoSerif', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']],
  ['noto-sans-khmer', 'NotoSansKhmer', ['400Regular', '700Bold']],
  ['noto-sans-arabic', 'NotoSansArabic', ['400Regular', '700Bold']],
  ['noto-sans', 'NotoSans', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']],
];

/** The absolute paths of the bundled fonts, wherever the packages were installed. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return faces.flatMap(([family, file, weights]) =>
    weights.map((weight) => resolve(`@expo-google-fonts/${family}/${weight}/${file}_${weight}.ttf`)),
  );
}
