import type { consent as english } from '../en/consent.js';

export const consent: Readonly<Record<keyof typeof english, string>> = {
  'consent.1.organization':
    'Au nom de {name}, nous approuvons exactement ce texte (version {version}, avec ses notes). Nous acceptons que le nom soit imprimé tel que montré, et seulement dans la mesure choisie sous « Comment pouvons-nous montrer le nom ? ». Nous pouvons nous retirer à tout moment.',
  'consent.1.individual':
    'Je, {name}, approuve exactement ce texte (version {version}, avec ses notes). J’accepte que mon nom soit imprimé tel que montré, et seulement dans la mesure choisie sous « Comment pouvons-nous montrer le nom ? ». Je peux me retirer à tout moment.',
  'consent.1.generic':
    'Au nom de l’organisation indiquée ici, ou en mon nom si je signe à titre individuel, j’approuve exactement ce texte dans la version montrée, avec ses notes. J’accepte que le nom soit imprimé tel que montré, et seulement dans la mesure choisie sous « Comment pouvons-nous montrer le nom ? ». Je peux me retirer à tout moment.',
};
