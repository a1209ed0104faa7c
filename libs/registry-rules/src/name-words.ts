/** Words that carry no meaning of their own in a name (en, fr, es, pt, it, de); compared after folding. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the of for in on at to and by with from de des du d la le les l el los las en y e et pour sur aux au a ' +
    'para por con del da do dos das der die das fur und von di per il un une una'
  ).split(' '),
);

/** Legal forms: two names that differ by one only are alike. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc plc pty gmbh ev asbl aisbl sarl sa bv nv spa ngo ingo cso npo ong'.split(' '),
);

/** Words that so many organizations share that they tell little. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    'association associations organization organisation organizations organisations network foundation alliance ' +
    'committee coalition center centre institute international national global society union federation council group ' +
    'forum movement project initiative trust reseau fondation comite centre societe conseil red fundacion asociacion ' +
    'organizacion centro comite internacional nacional'
  ).split(' '),
);
